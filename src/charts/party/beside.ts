import { max, range } from "d3";
import { text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { typeOf, type Place } from "./layout.ts";
import type { Label, PartyRows } from "./model.ts";

const apart = 10; // from a block to the numbers at its right, and from one caption to the next
const years = ["last", "first"] as const;
const captions = [
  ["counted-of", "counted-who"],
  ["survey-of", "survey-who"],
] as const;

/**
 * Two counts side by side, a block of a hundred squares each: below both, of which firms and by whom; above the first
 * its number, at the right of the second its two, each at its own row.
 */
export function beside({ survey }: PartyRows, words: Words<Label>, size: Size) {
  const { width, height } = size;
  const { type, big, gap } = typeOf(size);
  const step = lineHeight(type);
  const bold = { size: type, weight: 600 } as const;

  const numbers = (number: number) =>
    apart +
    max(
      years,
      (year) =>
        textWidth(words[year], { size: number, face: "display" }) + type * 0.4 + textWidth(words[`${year}-year`], bold),
    )!;
  const number = Math.min(big, Math.max(16, Math.floor(width * 0.055)));
  const right = width - numbers(number) - 2;
  const aisle = Math.max(12, Math.round(width * 0.05));
  const head = Math.round(big * 0.72) + 10;
  /** With squares of this pitch: where the second block starts, the captions as lines, and the height of all. */
  const fitted = (pitch: number) => {
    const start = right - 10 * pitch;
    const said = captions.map(([of, who], i) => {
      const room = i ? width - start - 2 : start - apart;
      return { of: balancedWords(words[of], room, bold), who: balancedWords(words[who], room, { size: type }) };
    });
    const foot = max(said, ({ of, who }) => of.length + who.length)! * step + 6;
    return { pitch, start, said, height: head + 10 * pitch + foot };
  };
  const pitches = range(Math.floor((right - aisle) / 5) / 4, 4, -0.25);
  const fits = pitches.map(fitted);
  const { pitch, start, said, height: used } = fits.find((fit) => fit.height <= height) ?? fits.at(-1)!;
  const top = Math.max(0, Math.floor((height - used) / 2)) + head;
  const places = [0.5, start].map((left): Place => ({ left, top, pitch }));
  const [first, second] = places as [Place, Place];

  /** The middle of the row that a share of the hundred reaches. */
  const level = (share: number) => top + (9.5 - Math.floor(share / 10)) * pitch - gap / 2;
  const edge = second.left + 10 * pitch - gap;
  const x = edge + apart;
  const lower = level(survey.first);
  const heights = { first: lower, last: Math.min(level(survey.last), lower - Math.max(step, number * 0.8)) };
  const written: readonly Mark[] = [
    text("counted", 0, top - 10, words.counted, { class: "big cn", size: big }),
    ...years.flatMap((year) => [
      text(year, x, heights[year] + number * 0.36, words[year], { class: "big cn", size: number }),
      text(
        `${year}-year`,
        x + textWidth(words[year], { size: number, face: "display" }) + type * 0.4,
        heights[year] + number * 0.36,
        words[`${year}-year`],
        bold,
      ),
    ]),
    ...captions.flatMap(([of, who], i) => {
      const { left } = places[i]!;
      const y = top + 10 * pitch - gap + step;
      const look = { size: type, class: i ? "later" : "muted" } as const;
      return [
        ...textLines(of, left, y, said[i]!.of, step, bold),
        ...textLines(who, left, y + said[i]!.of.length * step, said[i]!.who, step, look),
      ];
    }),
  ];
  return { first, second, written };
}
