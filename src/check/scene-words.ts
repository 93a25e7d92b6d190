import type { Ledger } from "../ledger/ledger.ts";
import { fillSlots, isFactForm, slotsIn } from "../ledger/fill-slots.ts";
import { factForms, printFact } from "../ledger/print-fact.ts";
import type { Uses } from "../ledger/uses.ts";
import { sceneSources } from "../ledger/scene-sources.ts";
import { missing, nearest, suggest } from "../ledger/suggest.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { Path } from "../ledger/read-yaml.ts";
import { monthsOf } from "./dates.ts";
import { wrongMonths } from "./drawn-scene.ts";
import { findNumerals, numeralMessage } from "./numerals.ts";
import { blot } from "./prose.ts";
import { checkLabelAttribution } from "./label-attribution.ts";
import type { SceneShape } from "./scene-shape.ts";
import { checkSourced } from "./sourced.ts";
import { longestTitle } from "./wording.ts";

/** Reports something about a value in a YAML file, or about its key. */
type Tell = (path: Path, message: string, severity?: Problem["severity"], passage?: string) => void;

/** Checks the slots and loose numbers of words in a YAML file; gives the words with facts printed. */
export function checkSlots(text: string, path: Path, ledger: Ledger, uses: Uses, tell: Tell): string {
  let whole = true;
  for (const { id, form, text: slot } of slotsIn(text)) {
    uses.facts.add(id);
    if (!Object.hasOwn(ledger.facts, id)) {
      whole = false;
      if (!ledger.isFact(id))
        tell(path, missing("fact", id, "content/facts.yaml", Object.keys(ledger.facts)), "error", slot);
    } else if (!isFactForm(form)) {
      whole = false;
      tell(
        path,
        `no form ${JSON.stringify(form)} in {${id} ${form}}${suggest(form, factForms) || `; the forms are ${factForms.join(", ")}`}`,
        "error",
        slot,
      );
    }
  }
  const tag = /<\/?[A-Z]\w*[^>]*>/.exec(text)?.[0];
  const meant = tag && /\bid="([^"]*)"/.exec(tag)?.[1];
  if (tag !== undefined)
    tell(
      path,
      `${tag} is a tag, as chapters have them; here write ${/^<Fact/.test(tag) && meant ? `{${meant}}` : "the words without it, and a number as {fact-id}"}`,
      "error",
      tag,
    );
  const typed = text.replace(/\{[^{}]*\}|<\/?[A-Z]\w*[^>]*>/g, (sign) => blot.repeat(sign.length));
  if (/[{}]/.test(typed))
    tell(path, "a brace that opens or closes no slot; write {fact-id}", "error", /[{}]/.exec(typed)![0]);
  for (const numeral of findNumerals(typed, ledger, monthsOf(ledger.story.language))) {
    const printed = numeral.facts.filter((fact) =>
      (["full", "short"] as const).some((form) =>
        text.includes(printFact(fact, form, ledger.interface).replaceAll("\u00a0", " ")),
      ),
    );
    tell(
      path,
      numeralMessage(
        { ...numeral, facts: printed.length ? printed : numeral.facts },
        ledger,
        (id) => `{${id}}`,
        `{=${numeral.text}}`,
      ),
      "error",
      numeral.text,
    );
  }
  return whole ? fillSlots(text, ledger) : text;
}

/** Checks the words of a scene against its code, its slots against the facts, and the length of its titles. */
export function checkSceneWords(
  name: string,
  scene: SceneShape | undefined,
  ledger: Ledger,
  later: boolean,
  uses: Uses,
  problems: Problem[],
): void {
  const file = `content/scenes/${name}.yaml`;
  const words = ledger.scenes[name];
  const tell: Tell = (path, message, severity, passage) =>
    problems.push(problem(ledger.at(file, path, passage), message, severity));
  if (!words) return;
  const sources = sceneSources(words);
  for (const source of sources) uses.sources.add(source);
  if (!scene)
    return tell([], `no scene ${JSON.stringify(name)} in src/scenes; rename this file to a scene's name, or delete it`);

  const order = scene.keyframes.map((keyframe) => keyframe.id);
  const compare = (
    field: "labels" | "keyframes",
    wanted: readonly string[],
    given: readonly string[],
    what: string,
  ): void => {
    const absent = new Set(wanted.filter((id) => !given.includes(id)));
    for (const id of given) {
      if (wanted.includes(id)) continue;
      const meant = nearest(id, absent);
      problems.push({
        ...ledger.keyAt(file, [field, id]),
        message: `scene ${JSON.stringify(name)} has no ${what} ${JSON.stringify(id)}${meant === undefined ? "; delete it" : suggest(id, absent)}`,
      });
      if (meant !== undefined) absent.delete(meant);
    }
    for (const id of absent)
      problems.push({
        ...ledger.keyAt(file, [field]),
        message: `the words of ${what} ${JSON.stringify(id)} are missing here; write them as for its neighbours`,
      });
  };
  compare("labels", scene.labels, Object.keys(words.labels), "label");
  if (scene.labels.includes("months") && wrongMonths(words.labels))
    tell(["labels", "months"], "these are not twelve names; write one for each month, in order, with a space between");
  compare("keyframes", order, Object.keys(words.keyframes), "keyframe");
  const given = Object.keys(words.keyframes).filter((id) => order.includes(id));
  const wrong = given.find((id, i) => i > 0 && order.indexOf(id) < order.indexOf(given[i - 1]!));
  if (wrong)
    problems.push({
      ...ledger.keyAt(file, ["keyframes", wrong]),
      message: `keyframe ${JSON.stringify(wrong)} stands out of order; the order is ${order.join(", ")}`,
    });

  const read = (text: string | undefined, path: Path): string =>
    text === undefined ? "" : checkSlots(text, path, ledger, uses, tell);
  const title = (text: string, path: Path): void => {
    const printed = read(text, path);
    const filled = !printed.includes("{"); // a slot that cannot be filled is told already
    if (filled && printed.length > longestTitle)
      tell(path, `this title has ${printed.length} characters; cut it to ${longestTitle} at most`);
    if (/[^.]\.$/.test(printed)) tell(path, "a title ends without a full stop; delete it");
  };
  title(words.title, ["title"]);
  const subtitle = read(words.subtitle, ["subtitle"]);
  const note = read(words.note, ["note"]);
  const labels = Object.entries(words.labels)
    .map(([id, text]) => read(text, ["labels", id]))
    .join(" ");
  const subtitles = Object.values(words.keyframes)
    .map((frame) => frame.subtitle ?? "")
    .join(" ");
  if (!later)
    for (const [id, text] of Object.entries(words.labels)) {
      checkLabelAttribution(
        text,
        {
          words: `${subtitle} ${subtitles} ${note} ${labels}`,
          listed: true,
          where: "a subtitle, the note or a label",
        },
        ledger,
        (message, slot) => tell(["labels", id], message, "error", slot),
      );
    }
  const sourced = (text: string | undefined, path: Path, named: readonly string[], where: string): void =>
    checkSourced(text ?? "", named, where, ledger, (message, slot) => tell(path, message, "error", slot));
  const says = (alt: string, path: Path): void => {
    if (/^(an? |the )?(chart|picture|image|graph|diagram)\b.*\b(of|show|shows|showing)\b/i.test(alt))
      tell(
        path,
        "a text alternative says what the picture tells, not that it is one; begin with the finding",
        "warning",
      );
  };
  if (words.guess && !scene.guess)
    problems.push({
      ...ledger.keyAt(file, ["guess"]),
      message: `scene ${JSON.stringify(name)} has no guess; delete these words`,
    });
  if (!words.guess && scene.guess && !ledger.isWritten(file, ["guess"]))
    tell(
      [],
      "the words of the guess are missing here; write guess: with question, title, subtitle, sources, alt, known, end, here and means",
    );
  if (words.guess) {
    for (const source of words.guess.sources) uses.sources.add(source);
    for (const field of ["question", "title"] as const) title(words.guess[field], ["guess", field]);
    for (const field of ["subtitle", "known", "end", "here"] as const) read(words.guess[field], ["guess", field]);
    for (const field of ["events", "means"] as const)
      for (const [name, text] of Object.entries(words.guess[field])) read(text, ["guess", field, name]);
    says(read(words.guess.alt, ["guess", "alt"]), ["guess", "alt"]);
    const around = {
      words: Object.values(words.guess).join(" "),
      listed: true,
      where: "the guess’s subtitle or here",
    } as const;
    for (const field of ["title", "subtitle", "alt", "known", "end"] as const)
      sourced(words.guess[field], ["guess", field], words.guess.sources, "the guess’s");
    if (!later)
      for (const field of ["title", "alt", "known", "end"] as const)
        checkLabelAttribution(words.guess[field], around, ledger, (message, slot) =>
          tell(["guess", field], message, "error", slot),
        );
  }
  for (const field of ["title", "subtitle"] as const) sourced(words[field], [field], sources, "a step’s");
  for (const [id, text] of Object.entries(words.labels)) sourced(text, ["labels", id], sources, "a step’s");
  for (const [id, frame] of Object.entries(words.keyframes)) {
    for (const field of ["title", "subtitle", "alt"] as const)
      sourced(frame[field], ["keyframes", id, field], frame.sources, "this step’s");
    title(frame.title, ["keyframes", id, "title"]);
    const own = read(frame.subtitle, ["keyframes", id, "subtitle"]) || subtitle;
    const alt = read(frame.alt, ["keyframes", id, "alt"]);
    says(alt, ["keyframes", id, "alt"]);
    if (later) continue;
    const around = {
      words: `${own} ${note} ${frame.title} ${alt}`,
      listed: true,
      where: "the subtitle, the note or here",
    } as const;
    for (const field of ["title", "alt"] as const)
      checkLabelAttribution(frame[field], around, ledger, (message, slot) =>
        tell(["keyframes", id, field], message, "error", slot),
      );
  }
}
