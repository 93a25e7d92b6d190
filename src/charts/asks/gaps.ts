import { max, sum } from "d3";
import { group, line as stroke, rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp } from "../../scene/interpolate.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fadeLabel } from "../parts/fade.ts";
import { baseline, lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import { lit, matters, type AsksInput, type AsksState, type Matter } from "./model.ts";

const sides = [
  { side: "us", who: "us", anchor: "end" },
  { side: "china", who: "cn", anchor: "start" },
] as const;

/**
 * A row for each matter: an arm from the left for what Washington asks, one from the right for what Beijing offers, and
 * between them a gap as wide as their distance. An arm is filled where there is a demand or an offer. With room enough
 * the words of both sides stand on their arms; otherwise those of the lit rows stand below all rows.
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
  const linesOf = (matter: Matter, side: "us" | "china", within: number) =>
    balancedWords(words[`${matter}-${side}`], within, { size: type });
  const most = max(matters, (matter) => max(sides, ({ side }) => linesOf(matter, side, beside).length)!)!;
  const wide = width >= wideFrom && (height - roomy.head) / matters.length >= most * line + 24;

  const leads = { us: words["lead-us-short"], china: words["lead-china-short"] };
  const under = (matter: Matter) =>
    sides.map(({ side, who }) => {
      const indent = textWidth(`${leads[side]} `, bold);
      return { side, who, indent, lines: linesOf(matter, side, width - indent) };
    });
  /** Lines of words below the rows, with a heading and a gap if there are several matters. */
  const depth = (step: readonly Matter[]) =>
    sum(step, (matter) => sum(under(matter), ({ lines }) => lines.length)) + (step.length - 1) * 2.4;
  const last = lit.map((step) => step.slice(-1));
  const below = (steps: readonly (readonly Matter[])[]) => max(steps, depth)! * line + 8;
  const steps = wide || (height - below(lit)) / matters.length >= line * 1.1 ? lit : last;

  const head = wide ? roomy.head : 0;
  const pitch = wide
    ? (height - head - 12) / matters.length
    : Math.min((height - below(steps)) / matters.length, line * 2);
  const thick = wide ? clamp(pitch * 0.14, 10, 22) : clamp(pitch * 0.45, 7, 15);
  const widest = wide ? roomy.widest : track.width * 0.5;

  const placed = matters.map((matter, i) => {
    const { distance, asked, offered } = rows.gaps[i]!;
    const bottom = head + (i + 1) * pitch - (wide ? 4 : (pitch - thick) / 2);
    const half = (distance * widest) / 2;
    const ends = { us: middle - half, china: middle + half };
    return { matter, held: { us: asked, china: offered }, top: bottom - thick, middle: bottom - thick / 2, ends };
  });

  const box = ({ ends, top }: (typeof placed)[number], side: "us" | "china") =>
    side === "us"
      ? ([track.left, top, ends.us - track.left, thick] as const)
      : ([ends.china, top, track.left + track.width - ends.china, thick] as const);
  const arms = placed.flatMap((row) =>
    sides.map(({ side, who }) =>
      rect(`${row.matter}-${side}-arm`, ...box(row, side), { class: `${who} ${row.held[side] ? "soft" : "open"}` }),
    ),
  );
  const heads = wide
    ? [
        text("lead-us", track.left, line - 4, words["lead-us"], { ...bold, class: "us" }),
        text("lead-china", track.left + track.width, line - 4, words["lead-china"], {
          ...bold,
          class: "cn",
          anchor: "end",
        }),
      ]
    : [];

  const parts = placed.map((row) => {
    const { matter, held, top, middle, ends } = row;
    const full = sides.map(({ side, who }) =>
      rect(`${matter}-${side}`, ...box(row, side), { class: held[side] ? who : `${who} hollow` }),
    );
    // Its dots are round and keep clear of the arms; where these touch there are none.
    const dots = [ends.us + 5, ends.china - 5] as const;
    const gap = stroke(`${matter}-gap`, dots[0], middle, dots[1], middle, {
      class: "net",
      opacity: Number(dots[0] < dots[1]),
    });
    const said = [
      text(matter, 0, baseline(middle, type), words[matter], bold),
      ...(wide
        ? sides.flatMap(({ side, anchor }) => {
            const lines = linesOf(matter, side, beside);
            const x = ends[side] + (side === "us" ? -roomy.inset : roomy.inset);
            const first = top - 8 - (lines.length - 1) * line;
            return textLines(`${matter}-${side}-words`, x, first, lines, line, { size: type, anchor });
          })
        : []),
    ];
    return { matter, full, gap: [gap], said };
  });

  /** Words below the rows, by step. */
  const notes = wide
    ? []
    : steps.map((step, n) => {
        let y = matters.length * pitch + 8;
        const next = (skip = 0) => baseline((y += line * (1 + skip)) - line / 2, type);
        return {
          key: `note-${n}`,
          marks: step.flatMap((matter, i) => [
            ...(step.length > 1 ? [text(`${matter}-heading`, 0, next(i * 0.4), words[matter], bold)] : []),
            ...under(matter).flatMap(({ side, who, indent, lines }) => {
              const first = next();
              y += (lines.length - 1) * line;
              return [
                text(`${matter}-${side}-lead`, 0, first, leads[side], { ...bold, class: who }),
                ...textLines(`${matter}-${side}-words`, indent, first, lines, line, { size: type }),
              ];
            }),
          ]),
        };
      });

  return ({ told }) => {
    const on = (step: number) => clamp(1 - Math.abs(told - step));
    const light = (matter: Matter, at: typeof lit) => max(at, (step, n) => (step.includes(matter) ? on(n) : 0))!;
    return [
      group("arms", [...heads, ...arms]),
      ...parts.flatMap(({ matter, full, gap, said }) => {
        const lighted = light(matter, lit);
        return [
          group(`${matter}-full`, full, { opacity: lighted }),
          group(`${matter}-between`, gap, { opacity: lerp(0.35, 1, lighted) }),
          group(`${matter}-said`, said, { opacity: lerp(0.62, 1, light(matter, steps)) }),
        ];
      }),
      ...notes.map(({ key, marks }, n) => group(key, marks, { opacity: fadeLabel(on(n)) })),
    ];
  };
}
