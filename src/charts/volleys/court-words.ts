import { group, rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fadeAtRest } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Court } from "./layout.ts";
import type { Act, VolleyLabel, VolleyState } from "./model.ts";
import { half, rank } from "./ranks.ts";

/**
 * Words under the squares that they name: the open stocks, the places that China cannot fill, the threat and what is
 * left for it, with a box round the squares that do not fit; under the net, whose side is where; and beside the net, at
 * first, what a flying square is.
 */
export function courtWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark[] {
  const { net, apron, step, stock, pitch, columns, counts, top, type, line, foot } = court;
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
  const threatened = textWidth(`${words.threat} `, strong);
  const over = court.threat - counts.us.open;
  const outside = top + court.outside * pitch;
  const threat = [
    text("threat", left, foot, words.threat, { ...strong, class: "us" }),
    rect("over-edge", left - 1, outside - 1, over * pitch + 2, pitch + 2, { class: "line thin" }),
    text("over", left + (over + 1) * pitch, outside + pitch / 2 + type * 0.36, words.over, strong),
    text("left", left + threatened, foot, words.left, look),
  ];
  const hole = [text("hole-words", hollow, under(counts.us.listed / rank), words.hole, strong)];
  const netFoot = under(rowsOf("us"));
  const opens = textWidth(words.open, look) + type;
  const besideNet = net - left - type / 2 - textWidth(words["side-us"], strong);
  const sides =
    opens > besideNet
      ? []
      : [
          text("side-us", net - type / 2, netFoot, words["side-us"], { ...strong, class: "us", anchor: "end" }),
          text("side-china", net + type / 2, netFoot, words["side-china"], { ...strong, class: "cn" }),
        ];
  const free = apron + step + (columns - counts.china.openColumns - half) * pitch - 2 * type;
  const blow = textLines("blow", net + type, top + type * 0.82, balancedWords(words.blow, free, look), line, look);
  const besideHole = opens <= hollow - left;
  const besideRanks = opens <= right - net - apron - rank * pitch;
  return ({ court, first, second, third, room }) => [
    group("open-us-words", openUs, { opacity: fadeAtRest(court + first + second + (besideHole ? third : 0)) }),
    group("open-china-words", openChina, {
      opacity: fadeAtRest(court + first + second + (besideRanks ? third + room : 0)),
    }),
    group("threat-words", threat, { opacity: fadeAtRest(room) }),
    group("hole-words-group", hole, { opacity: fadeAtRest(third) }),
    group("side-words", sides, { opacity: fadeAtRest(court + first + second) }),
    group("blow-words", blow, { opacity: fadeAtRest(court) }),
  ];
}
