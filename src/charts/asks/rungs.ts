import { rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import { balancedWords } from "../parts/balanced.ts";
import { baseline } from "../parts/note.ts";
import { lightOn, type Ladder, type RungWords } from "./layout.ts";

/** A rung: its words, and whether the record holds a demand and an offer. */
export interface Rung extends RungWords {
  readonly id: string;
  readonly asked: boolean;
  readonly offered: boolean;
}

/** How much of the ladder is seen, from 0 to 1, and which rung is lit; between two, both are lit in part. */
export interface Light {
  readonly lit: number;
  readonly seen: number;
}

/** The ladder's bars: the left half Washington's, the right half Beijing's, filled where the record holds a demand or an offer. */
export function ladderBars(rungs: readonly Rung[], ladder: Ladder, { lit, seen }: Light): Mark[] {
  const { x: left, width: span } = ladder.bar(0, lit);
  const checked = lightOn(rungs.length - 1, lit); // the last rung is about all the others, and so lights the rails
  const rail = (key: string, x: number, who: string): Mark[] => {
    const box = [x, ladder.top, ladder.rail, ladder.bottom - ladder.top] as const;
    return [
      rect(`${key}-quiet`, ...box, { class: "ink", opacity: seen }),
      rect(key, ...box, { class: who, opacity: seen * checked }),
    ];
  };
  return [
    ...rail("rail-us", left - ladder.rail, "us"),
    ...rail("rail-china", left + span, "cn"),
    ...rungs.flatMap(({ id, asked, offered }, i) => {
      const { x, y, width, height } = ladder.bar(i, lit);
      const reached = clamp(lit - i + 1);
      const light = lightOn(i, lit);
      const half = (key: string, left: number, who: string, held: boolean) => [
        rect(`${id}-${key}-open`, left, y, width / 2, height, { class: `${who} open`, opacity: seen * reached }),
        rect(`${id}-${key}-soft`, left, y, width / 2, height, {
          class: `${who} soft`,
          opacity: held ? seen * reached : 0,
        }),
        rect(`${id}-${key}`, left, y, width / 2, height, { class: who, opacity: held ? seen * light : 0 }),
      ];
      return [
        rect(`${id}-unlit`, x, y, width, height, { class: "open", opacity: seen * (1 - reached) * 0.6 }),
        ...half("us", x, "us", asked),
        ...half("china", x + width / 2, "cn", offered),
      ];
    }),
  ];
}

/** The rungs' names, and both sides' words: in a wide area of all rungs reached, in a narrow one of the lit rung alone. */
export function ladderWords(
  rungs: readonly Rung[],
  leads: { readonly us: string; readonly china: string },
  ladder: Ladder,
  { lit, seen }: Light,
): Mark[] {
  const { wide, type, step } = ladder;
  const heads = wide
    ? [
        text("lead-us", ladder.usX, step, leads.us, {
          size: type,
          weight: 700,
          anchor: "end",
          class: "us",
          opacity: seen,
        }),
        text("lead-china", ladder.chinaX, step, leads.china, { size: type, weight: 700, class: "cn", opacity: seen }),
      ]
    : [];
  return [
    ...heads,
    ...rungs.flatMap((rung, i) => {
      const light = lightOn(i, lit);
      const reached = clamp(lit - i + 1);
      const middle = ladder.nameMiddle(i, lit);
      const sides = (["us", "china"] as const).map((side) => {
        const held = side === "us" ? rung.asked : rung.offered;
        const width = side === "us" ? ladder.usWidth : ladder.chinaWidth;
        return { side, held, lines: balancedWords(rung[side], width, { size: type }) };
      });
      let y = middle + step / 2 + 2;
      return [
        text(`${rung.id}-name`, ladder.nameX, baseline(middle, type), rung.name, {
          size: type,
          weight: 600,
          opacity: seen * lerp(0.68, 1, light),
          ...(wide ? { anchor: "middle" } : {}),
        }),
        ...sides.flatMap(({ side, held, lines }) => {
          const look = { size: type, ...(held ? {} : { class: "muted" }) };
          if (wide) {
            const opacity = seen * progress(reached, 0.4, 1) * lerp(held ? 0.66 : 0.9, 1, light);
            const { y: barY, height } = ladder.bar(i, lit);
            const from = (middle + barY + height) / 2 - (lines.length * step) / 2;
            return lines.map((words, n) =>
              text(
                `${rung.id}-${side}-${n}`,
                side === "us" ? ladder.usX : ladder.chinaX,
                baseline(from + (n + 0.5) * step, type),
                words,
                { ...look, opacity, anchor: side === "us" ? "end" : "start" },
              ),
            );
          }
          const opacity = seen * progress(light, 0.94, 1); // gone before its row has closed over it
          const indent = textWidth(`${leads[side]} `, { size: type, weight: 700 });
          const from = y;
          y += lines.length * step;
          return [
            text(`${rung.id}-${side}-lead`, ladder.usX, baseline(from + step / 2, type), leads[side], {
              size: type,
              weight: 700,
              class: side === "us" ? "us" : "cn",
              opacity,
            }),
            ...lines.map((words, n) =>
              text(`${rung.id}-${side}-${n}`, ladder.usX + indent, baseline(from + (n + 0.5) * step, type), words, {
                ...look,
                opacity,
              }),
            ),
          ];
        }),
      ];
    }),
  ];
}
