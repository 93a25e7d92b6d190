import { group, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { baseline } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { lightOn, type Ladder } from "./layout.ts";
import { rungIds, type AsksLabel, type AsksRows } from "./model.ts";

/**
 * The rungs' names and both sides' words: on a wide area for all rungs reached, on a narrow one for the lit rung only.
 * The returned function takes the lit rung, possibly fractional, and the words' opacity.
 */
export function ladderWords(
  { rows, words }: ChartInput<AsksRows, AsksLabel>,
  ladder: Ladder,
): (lit: number, seen: number) => Mark[] {
  const { wide, type, step, nameX, usX, chinaX, usWidth, chinaWidth } = ladder;
  const bold = { size: type, weight: 700 } as const;
  const heads = [
    text("lead-us", usX, step, words["lead-us"], { ...bold, anchor: "end", class: "us" }),
    text("lead-china", chinaX, step, words["lead-china"], { ...bold, class: "cn" }),
  ];
  /** A rung's words, positioned for a name with its line's middle at y = 0. */
  const rungs = rungIds.map((id, i) => {
    const { asked, offered } = rows.rungs[i]!;
    const sides = [
      { key: `${id}-us`, lead: words["lead-us-short"], who: "us", x: usX, width: usWidth, held: asked },
      { key: `${id}-china`, lead: words["lead-china-short"], who: "cn", x: chinaX, width: chinaWidth, held: offered },
    ] as const;
    const { y, height } = ladder.bar(i, 0);
    const barMiddle = (y + height - ladder.nameMiddle(i, 0)) / 2;
    let under = step / 2 + 2;
    return {
      id,
      name: [
        text(`${id}-name`, nameX, baseline(0, type), words[id], {
          size: type,
          weight: 600,
          ...(wide ? { anchor: "middle" } : {}),
        }),
      ],
      sides: sides.map(({ key, lead, who, x, width, held }) => {
        const lines = balancedWords(words[key], width, { size: type });
        const look = { size: type, ...(held ? {} : { class: "muted" }) };
        if (wide) {
          const from = barMiddle - (lines.length * step) / 2;
          const anchor = who === "us" ? "end" : "start";
          return {
            key,
            held,
            marks: textLines(key, x, baseline(from + step / 2, type), lines, step, { ...look, anchor }),
          };
        }
        const first = baseline(under + step / 2, type);
        under += lines.length * step;
        return {
          key,
          held,
          marks: [
            text(`${key}-lead`, x, first, lead, { ...bold, class: who }),
            ...textLines(key, x + textWidth(`${lead} `, bold), first, lines, step, look),
          ],
        };
      }),
    };
  });
  return (lit, seen) => [
    ...(wide ? [group("leads", heads, { opacity: seen })] : []),
    ...rungs.flatMap(({ id, name, sides }, i) => {
      const light = lightOn(i, lit);
      const reached = clamp(lit - i + 1);
      const y = ladder.nameMiddle(i, lit);
      return [
        group(`${id}-name-place`, name, { y, opacity: seen * lerp(0.68, 1, light) }),
        ...sides.map(({ key, held, marks }) =>
          group(`${key}-words`, marks, {
            y,
            opacity:
              // Gone before its row has closed over it.
              seen * (wide ? progress(reached, 0.4, 1) * lerp(held ? 0.66 : 0.9, 1, light) : progress(light, 0.94, 1)),
          }),
        ),
      ];
    }),
  ];
}
