import { group, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fadeAtRest } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Court } from "./layout.ts";
import type { Act, VolleyLabel, VolleyState } from "./model.ts";
import { half, rank } from "./ranks.ts";

/**
 * Words at the squares that they name: under the open stocks; in and under the places that China cannot fill; beside
 * the threat what is left for it, and how many do not fit; and beside the net, at first, what a flying square is.
 */
export function courtWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark[] {
  const { net, apron, step, stock, pitch, columns, counts, top, type, line, outside } = court;
  const look = { size: type, weight: 600 } as const;
  const strong = { size: type, weight: 700 } as const;
  const [left, right] = [net - stock, net + stock];
  const hollow = net - apron - rank * pitch;
  /** The baseline of words under so many rows. */
  const under = (rows: number) => top + rows * pitch + type * 1.1;
  const rowsOf = (act: Act) => Math.ceil(counts[act].open / counts[act].openColumns);
  const openUs = [text("open-us", left, under(rowsOf("us")), words.open, { ...look, class: "us" })];
  const openChina = [
    text("open-china", right, under(rowsOf("china")), words.open, { ...look, class: "cn", anchor: "end" }),
  ];
  const { openColumns } = counts.us;
  const over = Math.max(court.threat - counts.us.open, openColumns);
  const beside = left + openColumns * pitch + type * 0.7;
  const leftLines = balancedWords(words.left, net - beside - 6, look);
  const threat = [
    ...textLines("left", beside, top + (rowsOf("us") / 3) * pitch, leftLines, line, look),
    text("over", left + over * pitch + type * 0.5, top + (outside + 0.5) * pitch + type * 0.36, words.over, strong),
  ];
  // The hole, by its first rank and the one after its last.
  const [from, to] = [counts.china.listed / rank, counts.us.listed / rank];
  const [wide, high] = [rank * pitch, (to - from) * pitch];
  const number = words["hole-number"];
  const figure = Math.min((wide * 0.82) / textWidth(number, { size: 1, face: "display" }), high * 0.6);
  const numberY = top + from * pitch + high / 2 + figure * 0.36;
  const hole = [
    text("hole-number", hollow + wide / 2, numberY, number, { size: figure, class: "big halo", anchor: "middle" }),
    text("hole-words", hollow, under(to), words.hole, strong),
  ];
  const opens = textWidth(words.open, look) + type;
  const free = apron + step + (columns - counts.china.openColumns - half) * pitch - 2 * type;
  const blow = textLines("blow", net + type, top + type * 0.82, balancedWords(words.blow, free, look), line, look);
  const besideHole = opens <= hollow - left;
  const besideRanks = opens <= right - net - apron - rank * pitch;
  return ({ court, first, second, third, room }) => [
    group("open-us-words", openUs, { opacity: fadeAtRest(court + first + second + (besideHole ? third : 0)) }),
    group("open-china-words", openChina, {
      opacity: fadeAtRest(court + first + second + (besideRanks ? third : 0)),
    }),
    group("threat-words", threat, { opacity: fadeAtRest(room) }),
    group("hole-words-group", hole, { opacity: fadeAtRest(third) }),
    group("blow-words", blow, { opacity: fadeAtRest(court) }),
  ];
}
