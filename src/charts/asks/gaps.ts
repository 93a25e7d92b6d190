import { max } from "d3";
import { group, line as stroke, rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fadeLabel } from "../parts/fade.ts";
import { baseline, lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import { lit, matters, stepLabels, type AsksInput, type AsksState, type Matter } from "./model.ts";

const sides = [
  { side: "us", who: "us", anchor: "end" },
  { side: "china", who: "cn", anchor: "start" },
] as const;

/**
 * A row for each matter: an arm from the left for what Washington asks, one from the right for what Beijing offers, and
 * between them a gap as wide as their distance. An arm is filled where there is a demand or an offer, and grows when its
 * row is told. With room enough the words of both sides stand on their arms; otherwise a step's stand below all rows.
 */
export function gaps({ rows, words }: AsksInput, size: Size): (state: AsksState) => readonly Mark[] {
  const { width, height } = size;
  const type = labelSize(size) + (width >= 1500 && height >= 900 ? 4 : width >= wideFrom && height >= 600 ? 2 : 0);
  const line = lineHeight(type);
  const bold = { size: type, weight: 700 } as const;

  const names = max(matters, (matter) => textWidth(words[matter], bold))! + type;
  const track = { left: names, width: width - names - 1 };
  const middle = track.left + track.width / 2;

  const roomy = { head: line + 8, widest: track.width * 0.3, inset: 8 };
  const beside = (track.width - roomy.widest) / 2 - roomy.inset;
  const linesOf = (matter: Matter, side: "us" | "china") =>
    balancedWords(words[`${matter}-${side}`], beside, { size: type });
  const most = max(matters, (matter) => max(sides, ({ side }) => linesOf(matter, side).length)!)!;
  const wide = width >= wideFrom && (height - roomy.head) / matters.length >= most * line + 24;

  const leads = { us: words["lead-us-short"], china: words["lead-china-short"] };
  const under = stepLabels.map((step) =>
    sides.map(({ side, who }) => {
      const indent = textWidth(`${leads[side]} `, bold);
      const key = `${step}-${side}` as const;
      return { key, side, who, indent, lines: balancedWords(words[key], width - indent, { size: type }) };
    }),
  );
  const below = max(under, ([us, china]) => us!.lines.length + china!.lines.length)! * line + 8;

  const head = wide ? roomy.head : 0;
  const pitch = wide ? (height - head - 12) / matters.length : Math.min((height - below) / matters.length, line * 2);
  const thick = wide ? clamp(pitch * 0.14, 10, 22) : clamp(pitch * 0.45, 7, 15);
  const widest = wide ? roomy.widest : track.width * 0.5;

  const placed = matters.map((matter, i) => {
    const { distance, asked, offered } = rows.gaps[i]!;
    const bottom = head + (i + 1) * pitch - (wide ? 4 : (pitch - thick) / 2);
    const half = (distance * widest) / 2;
    const ends = { us: middle - half, china: middle + half };
    return { matter, held: { us: asked, china: offered }, top: bottom - thick, middle: bottom - thick / 2, ends };
  });

  const right = track.left + track.width;
  /** An arm's place and size when `grown` of it, from 0 to 1, is there. */
  const box = ({ ends, top }: (typeof placed)[number], side: "us" | "china", grown: number) => {
    const long = grown * (side === "us" ? ends.us - track.left : right - ends.china);
    return [side === "us" ? track.left : right - long, top, long, thick] as const;
  };
  const heads = wide
    ? [
        text("lead-us", track.left, line - 4, words["lead-us"], { ...bold, class: "us" }),
        text("lead-china", right, line - 4, words["lead-china"], { ...bold, class: "cn", anchor: "end" }),
      ]
    : [];

  const parts = placed.map((row) => {
    const { matter, held, top, middle, ends } = row;
    const arms = (grown: number) =>
      sides.map(({ side, who }) =>
        rect(`${matter}-${side}-arm`, ...box(row, side, grown), { class: `${who} ${held[side] ? "soft" : "open"}` }),
      );
    const full = (grown: number) =>
      sides.map(({ side, who }) =>
        rect(`${matter}-${side}`, ...box(row, side, grown), { class: held[side] ? who : `${who} hollow` }),
      );
    // Its dots are round and keep clear of the arms; where these touch there are none.
    const dots = [ends.us + 5, ends.china - 5] as const;
    const gap = stroke(`${matter}-gap`, dots[0], middle, dots[1], middle, {
      class: "net",
      opacity: Number(dots[0] < dots[1]),
    });
    const name = [text(matter, 0, baseline(middle, type), words[matter], bold)];
    const said = wide
      ? sides.flatMap(({ side, anchor }) => {
          const lines = linesOf(matter, side);
          const x = ends[side] + (side === "us" ? -roomy.inset : roomy.inset);
          const first = top - 8 - (lines.length - 1) * line;
          return textLines(`${matter}-${side}-words`, x, first, lines, line, { size: type, anchor });
        })
      : [];
    const turn = lit.findIndex((step) => step.includes(matter));
    return { matter, turn, arms, full, gap: [gap], name, said };
  });

  /** Words below the rows, by step. */
  const notes = wide
    ? []
    : under.map((step, n) => {
        let y = matters.length * pitch + 8;
        const marks = step.flatMap(({ key, side, who, indent, lines }) => {
          const first = baseline(y + line / 2, type);
          y += lines.length * line;
          return [
            text(`${key}-lead`, 0, first, leads[side], { ...bold, class: who }),
            ...textLines(`${key}-said`, indent, first, lines, line, { size: type }),
          ];
        });
        return { key: `note-${n}`, marks };
      });

  return ({ told }) => {
    const on = (step: number) => clamp(1 - Math.abs(told - step));
    return [
      ...heads,
      ...parts.flatMap(({ matter, turn, arms, full, gap, name, said }) => {
        const lighted = on(turn);
        const grown = progress(told, turn - 0.4, turn);
        return [
          ...arms(grown),
          group(`${matter}-full`, full(grown), { opacity: lighted }),
          group(`${matter}-between`, gap, { opacity: told < turn ? fadeLabel(lighted) : lerp(0.35, 1, lighted) }),
          group(`${matter}-name`, name, { opacity: lerp(0.62, 1, lighted) }),
          group(`${matter}-said`, said, { opacity: told < turn ? fadeLabel(lighted) : lerp(0.62, 1, lighted) }),
        ];
      }),
      ...notes.map(({ key, marks }, n) => group(key, marks, { opacity: fadeLabel(on(n)) })),
    ];
  };
}
