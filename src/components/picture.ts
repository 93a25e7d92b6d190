import { withBreaks } from "../language/break-points.ts";
import { ledger } from "../ledger/content.ts";
import { fillSlots } from "../ledger/fill-slots.ts";
import { fillPattern, joined } from "../ledger/patterns.ts";
import { sceneSources } from "../ledger/scene-sources.ts";
import { writeSvg } from "../marks/svg.ts";
import { stillWidth, type ChartInput, type Scene } from "../scene/scene.ts";
import { scenes } from "../scenes/index.ts";

/** A scene with its rows selected and its words printed: what a page needs to show it. */
export interface Picture {
  readonly scene: Scene;
  /** The chart's input. */
  readonly input: ChartInput<unknown, string>;
  readonly title: string;
  readonly subtitle: string;
  /** “Sources: …”, those of all steps. */
  readonly source: string;
  /** What the picture leaves out, or what became known later; may be empty. */
  readonly note: string;
  readonly keyframes: readonly {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
    /** “Sources: …”, those of this step. */
    readonly source: string;
  }[];
}

/** “Sources: …”, each publisher once. */
export function sourceLine(ids: readonly string[]): string {
  const publishers = new Set(ids.map((id) => ledger.sources[id]?.short ?? ledger.sources[id]?.publisher ?? id));
  const ui = ledger.interface;
  return fillPattern(ui.named, { name: ui.sources, words: joined("list", [...publishers], ui) });
}

/** The picture of a scene. @throws when the scene or its words are missing; `npm run check` names the line */
export function pictureOf(name: string): Picture {
  const scene = scenes[name];
  const words = ledger.scenes[name];
  if (!scene || !words)
    throw new Error(
      `no scene “${name}” in ${scene ? "content/scenes" : "src/scenes"}; there are ${Object.keys(scenes).join(", ")}`,
    );
  const print = (text: string) => fillSlots(text, ledger);
  const { language } = ledger.story;
  return {
    scene,
    input: {
      rows: scene.select(
        Object.fromEntries(scene.datasets.map((id) => [id, ledger.tables[id]!.rows])),
        Object.fromEntries(scene.facts.map((id) => [id, ledger.facts[id]!.value])),
      ),
      words: Object.fromEntries(
        Object.entries(words.labels).map(([label, text]) => [label, withBreaks(print(text), language)]),
      ),
      language,
    },
    title: print(words.title),
    subtitle: print(words.subtitle),
    source: sourceLine(sceneSources(words)),
    note: print(words.note ?? ""),
    keyframes: scene.keyframes.map(({ id }) => {
      const { title, subtitle = words.subtitle, alt, sources } = words.keyframes[id]!;
      return { id, title: print(title), subtitle: print(subtitle), alt: print(alt), source: sourceLine(sources) };
    }),
  };
}

/** The still of a keyframe as SVG. Its label names it, even where its marks are not laid out. */
export function stillOf(picture: Picture, index: number): string {
  const { scene, input, keyframes } = picture;
  const size = { width: stillWidth, height: scene.stillHeight };
  return writeSvg(scene.layOut(input, size)(index), size, { role: "img", "aria-label": keyframes[index]!.alt });
}
