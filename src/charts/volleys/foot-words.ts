import { rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { acts, type VolleyLabel, type VolleyState } from "../volleys.ts";
import { actClass } from "./court-squares.ts";
import type { Court } from "./court.ts";
import { said } from "./said.ts";
import type { Zones } from "./zones.ts";

const between = 6; // from a square to its words

/** Under the squares: whose ledger each stock is, what a square is, and what an open one is where no zone says so. */
export function footWords(words: Words<VolleyLabel>, state: VolleyState, court: Court, zones: Zones): Mark[] {
  const {
    net,
    apron,
    step,
    pitch,
    side,
    columns,
    type,
    footLines: [first, second],
  } = court;
  const stock = apron + step + columns * pitch;
  const width = (label: VolleyLabel) => textWidth(words[label], { size: type });
  const long = width("ledger-us-long") + width("ledger-china-long") + 2 * type <= 2 * stock;
  const outer = court.fine ? 0.8 : 1; // half an outline on either side
  const glyph = (key: string, x: number, baseline: number, look: string, opacity = 1) =>
    rect(key, x + outer / 2, baseline - type * 0.36 - side / 2, side, side, { class: look, opacity });

  const inZones = zones.open.length > 0;
  const open = said(state.room + state.print);
  const ledgers = acts.map((act) => {
    const label = long ? (`ledger-${act}-long` as const) : (`ledger-${act}` as const);
    return text(`ledger-${act}`, act === "us" ? net - stock : net + stock, first, words[label], {
      size: type,
      class: "muted",
      anchor: act === "us" ? "start" : "end",
      opacity: inZones ? 1 : said(1 - state.room - state.print),
    });
  });
  const openX = net - (textWidth(words.open, { size: type, weight: 600 }) + 2 * (side + between)) / 2;
  const keyX = net - (side + between + width("key")) / 2;
  const look = court.fine ? " open fine" : " open";
  return [
    ...ledgers,
    ...(inZones
      ? []
      : [
          ...acts.map((act, i) =>
            glyph(`${act}-open-key`, openX + i * (side + between), first, actClass[act] + look, open),
          ),
          text("open-words", openX + 2 * (side + between), first, words.open, {
            size: type,
            weight: 600,
            opacity: open,
          }),
        ]),
    glyph("key-square", keyX, second, "ink"),
    text("key", keyX + side + between, second, words.key, { size: type }),
  ];
}
