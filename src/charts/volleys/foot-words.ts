import { group, rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, type VolleyLabel, type VolleyState } from "./model.ts";
import type { Zones } from "./zones.ts";

const between = 6; // pixels from a square to its words

/**
 * Labels under the squares: whose ledger each stock is, what a square is, and what an open one is if no zone says so.
 */
export function footWords(words: Words<VolleyLabel>, court: Court, zones: Zones): (state: VolleyState) => Mark[] {
  const { net, apron, step, pitch, side, columns, type, fine } = court;
  const [first, second] = court.footLines;
  const stock = apron + step + columns * pitch;
  const width = (label: VolleyLabel) => textWidth(words[label], { size: type });
  const long = width("ledger-us-long") + width("ledger-china-long") + 2 * type <= 2 * stock;
  const outer = fine ? 0.8 : 1; // half an outline on either side
  const glyph = (key: string, x: number, baseline: number, look: string) =>
    rect(key, x + outer / 2, baseline - type * 0.36 - side / 2, side, side, { class: look });

  const ledgers = acts.map((act) =>
    text(
      `ledger-${act}`,
      act === "us" ? net - stock : net + stock,
      first,
      words[long ? (`ledger-${act}-long` as const) : (`ledger-${act}` as const)],
      { size: type, class: "muted", anchor: act === "us" ? "start" : "end" },
    ),
  );
  const openX = net - (textWidth(words.open, { size: type, weight: 600 }) + 2 * (side + between)) / 2;
  const open = [
    ...acts.map((act, i) =>
      glyph(`${act}-open-key`, openX + i * (side + between), first, `${actClass[act]} open${fine ? " fine" : ""}`),
    ),
    text("open-words", openX + 2 * (side + between), first, words.open, { size: type, weight: 600 }),
  ];
  const keyX = net - (side + between + width("key")) / 2;
  const key = [
    glyph("key-square", keyX, second, "ink"),
    text("key", keyX + side + between, second, words.key, { size: type }),
  ];
  if (zones.open.length > 0) return () => [...ledgers, ...key];
  return ({ room, print }) => [
    group("ledgers", ledgers, { opacity: fadeAtRest(1 - room - print) }),
    group("open-key", open, { opacity: fadeAtRest(room + print) }),
    ...key,
  ];
}
