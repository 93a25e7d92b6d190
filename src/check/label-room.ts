import { fillSlots } from "../ledger/fill-slots.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { flatten } from "../marks/flatten.ts";
import type { Leaf, Size } from "../marks/mark.ts";
import { clashesIn, type Box, type Clash } from "../marks/label-collisions.ts";
import { recordOf } from "../scene/guess.ts";
import { problem, type Problem, type SourcePosition } from "../schemas/problem.ts";
import { drawnScene } from "./drawn-scene.ts";
import type { SceneShape } from "./scene-shape.ts";

/** Words in a picture by their names, with facts printed. */
type Words = Readonly<Record<string, string>>;

/** One moment of a picture at one size, to be drawn with any words. */
interface View {
  /** As a message names the moment; empty where there is one only. */
  readonly moment: string;
  readonly size: Size;
  readonly draw: (words: Words) => readonly Leaf[];
}

/** A still, a small phone, a phone, a phone on its side, a desk: where long words run out of room first. */
const sizesOf = (stillHeight: number): readonly Size[] => [
  { width: 320, height: stillHeight },
  { width: 288, height: 190 },
  { width: 358, height: 250 },
  { width: 500, height: 300 },
  { width: 940, height: 640 },
];

/** The picture of a guess is four wide and three high: a still, a small phone, a desk. */
const guessSizes: readonly Size[] = [
  { width: 320, height: 240 },
  { width: 288, height: 216 },
  { width: 560, height: 420 },
];

/**
 * Reports labels that do not fit: cut off at the picture's edge, or overlapping other words, at any keyframe or in the guess.
 * Each label is reported once, in the view where it is longest by most, or else why the picture cannot be drawn.
 * Skips a scene whose words, facts or rows are faulty, which is reported already.
 */
export function checkLabelRoom(scene: SceneShape, ledger: Ledger): Problem[] {
  const written = Object.hasOwn(ledger.scenes, scene.id) ? ledger.scenes[scene.id] : undefined;
  const words = printed(written?.labels, scene.labels, ledger);
  const drawn = words && drawnScene(scene, words, ledger);
  if (!words || !drawn) return [];
  if ("fault" in drawn) return [drawn.fault];
  const file = `content/scenes/${scene.id}.yaml`;
  const views = sizesOf(scene.stillHeight ?? 320).flatMap((size) =>
    scene.keyframes.map(({ id }, playhead): View => ({
      moment: `at ${JSON.stringify(id)} `,
      size,
      draw: (words) => drawn.frame(words, playhead, size),
    })),
  );
  const events = written?.guess?.events ?? {};
  const guessed = printed({ ...written?.guess, ...events }, ["known", "end", "here", ...Object.keys(events)], ledger);
  return [
    ...tooLong(words, views, (label) =>
      label === undefined ? ledger.keyAt(file, ["labels"]) : ledger.at(file, ["labels", label]),
    ),
    ...(guessed
      ? tooLong(guessed, guessViews(scene, drawn.rows, ledger), (field) =>
          field === undefined
            ? ledger.keyAt(file, ["guess"])
            : ledger.at(file, ["guess", ...(field in events ? ["events"] : []), field]),
        )
      : []),
  ];
}

/** A guess before a reader draws, and when the record is shown. */
function guessViews({ guess }: SceneShape, rows: unknown, ledger: Ledger): View[] {
  const { fact = "", years, ceiling, values, chart } = guess ?? {};
  if (!years || ceiling === undefined || !values || !chart) return [];
  const { language, units } = ledger.interface;
  const power = units[ledger.facts[fact]?.unit ?? ""]?.power;
  const input = { values: recordOf({ years, values }, rows), since: years[1], ceiling, power, language };
  return guessSizes.flatMap((size) =>
    [0, 1].map((shown): View => ({
      moment: "",
      size,
      draw: ({ known = "", end = "", here = "", ...events }) =>
        flatten(chart({ ...input, words: { known, end, here, events } }, size)({ drawn: [], shown, yours: "" })),
    })),
  );
}

/** Words of these names, with facts printed; undefined where one is missing or cannot be printed. */
function printed(
  words: Readonly<Record<string, unknown>> | undefined,
  names: readonly string[],
  ledger: Ledger,
): Words | undefined {
  if (!words || !names.every((name) => Object.hasOwn(words, name))) return undefined;
  try {
    return Object.fromEntries(names.map((name) => [name, fillSlots(String(words[name]), ledger)]));
  } catch {
    return undefined;
  }
}

const clashesOf = ({ draw, size }: View, words: Words): Clash[] => clashesIn(draw(words), size, 0.2);

/** Labels too long for one of the views, each once, in the view where it exceeds most; `at` gives its position. */
function tooLong(words: Words, views: readonly View[], at: (name: string | undefined) => SourcePosition): Problem[] {
  const full = views.map((view) => ({ view, clashes: clashesOf(view, words) })).filter(({ clashes }) => clashes.length);
  const freed = new Map(
    Object.keys(words).map((name) => {
      const half = cut(words, name, Math.ceil(words[name]!.length / 2));
      return [name, full.map(({ view }) => view).filter((view) => clashesOf(view, half).length === 0)];
    }),
  );
  const worst = new Map<string | undefined, { readonly excess: number; readonly message: string }>();
  const tell = (name: string | undefined, excess: number, message: string): void => {
    if (excess > (worst.get(name)?.excess ?? 0)) worst.set(name, { excess, message });
  };
  for (const { view, clashes } of full) {
    const cause = causeOf(view, clashes, words, freed);
    const own =
      cause === undefined
        ? clashes
        : clashes.filter(({ box, other }) => [box, other].some((each) => each && nameOf(each.words, words) === cause));
    for (const clash of own) {
      const { name, excess, message } = tooWide(clash, view, words, cause);
      tell(name, excess, message);
    }
    if (cause === undefined || own.length) continue;
    const less =
      Array.from({ length: words[cause]!.length }, (_, i) => i + 1).find(
        (less) => clashesOf(view, cut(words, cause, less)).length === 0,
      ) ?? 1;
    const { box, other } = clashes[0]!;
    tell(
      cause,
      less,
      `“${box.words}” ${other ? `overlaps “${other.words}”` : "is cut off"} ${placeOf(view)}, since “${words[cause]}” takes their room; shorten that by about ${characters(less)}`,
    );
  }
  return [...worst].map(([name, { message }]) => problem(at(name), message));
}

/** The labels with one of them cut by some characters. */
const cut = (words: Words, name: string, less: number): Words => ({
  ...words,
  [name]: words[name]!.slice(0, Math.max(1, words[name]!.length - less)).trim(),
});

/**
 * The one label to shorten in a view: at half its length the view has no clashes, and more other views have none than for
 * any other label. Ties go to a label that clashes itself, then to the longest; undefined where no single label helps.
 */
function causeOf(
  view: View,
  clashes: readonly Clash[],
  words: Words,
  freed: ReadonlyMap<string, readonly View[]>,
): string | undefined {
  const clashing = new Set(
    clashes.flatMap(({ box, other }) => [nameOf(box.words, words), other && nameOf(other.words, words)]),
  );
  const gain = (name: string): number => (freed.get(name)!.includes(view) ? freed.get(name)!.length : 0);
  const [best] = Object.keys(words).sort(
    (a, b) =>
      gain(b) - gain(a) || Number(clashing.has(b)) - Number(clashing.has(a)) || words[b]!.length - words[a]!.length,
  );
  return best === undefined || gain(best) === 0 ? undefined : best;
}

/** The message for a clash and the label it is about: the cause, or the wider of two. */
function tooWide(
  clash: Clash,
  view: View,
  words: Words,
  cause: string | undefined,
): { readonly name: string | undefined; readonly excess: number; readonly message: string } {
  const { name, box, other } = blamed(clash, words, cause);
  const where = placeOf(view);
  const excess = Math.max(1, Math.ceil((clash.by * box.words.length) / (box.right - box.left)));
  const less = excess < box.words.length ? ` by about ${characters(excess)}` : "";
  const message = other
    ? `“${box.words}” overlaps “${other.words}” ${where}; shorten one of them${less}`
    : clash.by > 0
      ? `“${box.words}” is cut off ${where}; shorten it${less || ", or the words beside it, which push it"}`
      : `“${box.words}” is cut off above or below ${where}; shorten it, or the words around it: they take too many lines`;
  return { name, excess, message };
}

const placeOf = ({ moment, size }: View): string => `${moment}in a picture of ${size.width} × ${size.height} pixels`;

const characters = (count: number): string => `${count} ${count === 1 ? "character" : "characters"}`;

/** Puts the label to shorten first: the cause, or the wider of two that have a name. */
function blamed(
  { box, other }: Clash,
  words: Words,
  cause: string | undefined,
): { readonly name: string | undefined; readonly box: Box; readonly other: Box | undefined } {
  const wider =
    other &&
    (cause !== undefined
      ? nameOf(box.words, words) !== cause
      : nameOf(box.words, words) === undefined ||
        (nameOf(other.words, words) !== undefined && lengthOf(other, words) > lengthOf(box, words)));
  const [first, second] = wider ? [other, box] : [box, other];
  return { name: nameOf(first.words, words), box: first, other: second };
}

/** The length in characters of the label that a line belongs to. */
const lengthOf = (box: Box, words: Words): number => words[nameOf(box.words, words) ?? ""]?.length ?? 0;

/** The name of the label that is this line or contains it. */
const nameOf = (line: string, words: Words): string | undefined =>
  Object.keys(words).find((name) => words[name] === line) ??
  Object.keys(words).find((name) => words[name]!.includes(line));
