import { max } from "d3";
import { group, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import type { Court } from "./layout.ts";
import {
  actClass,
  acts,
  headNames,
  heads,
  takerClass,
  takers,
  type Act,
  type Taker,
  type VolleyLabel,
  type VolleyState,
} from "./model.ts";

type Place = Required<Pick<TextLook, "anchor">> & { readonly x: number };

/**
 * A big number and its words above the squares that it counts: over each stock at first, over the ranks from the first
 * list on, and over each taker's squares in the end.
 */
export function headWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark[] {
  const { size, net, apron, stock, big, type, headLines } = court;
  const setting = { size: type, weight: 600 } as const;
  /** A picture that is low has room for the second line alone. */
  const lines = <L extends string>(label: L) =>
    headLines.length < 3 ? ([`${label}-2`] as const) : ([`${label}-1`, `${label}-2`] as const);
  /** The last line says who acts, in the colour of the squares. */
  const said = (label: `${"court" | "taxed"}-${Act}` | Taker, look: string, at: Place) =>
    lines(label).map((line, i, { length }) =>
      text(line, at.x, headLines[i + 1]!, words[line], {
        ...setting,
        anchor: at.anchor,
        ...(i === length - 1 && { class: look }),
      }),
    );
  const number = (label: VolleyLabel, look: string, { x, anchor }: Place) =>
    text(label, x, headLines[0]!, words[label], { class: `big ${look}`, size: big, anchor });

  const outer = { us: { x: net - stock, anchor: "start" }, china: { x: net + stock, anchor: "end" } } as const;
  const overRanks = (act: Act): Place => {
    const widest = Math.max(
      ...lines(`taxed-${act}` as const).map((line) => textWidth(words[line], setting)),
      ...headNames.map((head) => textWidth(words[`${head}-${act}`], { size: big, face: "display" })),
    );
    const near = Math.min(apron, size.width / 2 - widest);
    return act === "us" ? { x: net + near, anchor: "start" } : { x: net - near, anchor: "end" };
  };
  const ranks = { us: overRanks("us"), china: overRanks("china") };
  const numbers = headNames.map((head) => ({
    head,
    marks: acts.map((act) => number(`${head}-${act}`, actClass[act], (head === "court" ? outer : ranks)[act])),
  }));
  const bought = acts.flatMap((act) => said(`court-${act}`, actClass[act], outer[act]));
  const taxed = acts.flatMap((act) => said(`taxed-${act}`, actClass[act], ranks[act]));
  // On a narrow picture the outer words move out to the edges, clear of those in the middle.
  const widthOf = (taker: Taker) => max(lines(taker), (line) => textWidth(words[line], setting))!;
  const reach = (taker: Taker) =>
    Math.min(size.width - net, Math.max(stock, widthOf("others") / 2 + type + widthOf(taker)));
  const columns = {
    home: { x: net - reach("home"), anchor: "start" },
    others: { x: net, anchor: "middle" },
    kept: { x: net + reach("kept"), anchor: "end" },
  } as const;
  const taken = takers.flatMap((taker) => [
    number(taker, takerClass[taker], columns[taker]),
    ...said(taker, takerClass[taker], columns[taker]),
  ]);
  return (state) => [
    ...numbers.map(({ head, marks }) => group(`${head}-numbers`, marks, { opacity: fadeAtRest(state[heads[head]]) })),
    group("bought-words", bought, { opacity: fadeAtRest(state.court) }),
    group("taxed-words", taxed, {
      opacity: max([state.first, state.second, state.third, state.room], fadeAtRest)!,
    }),
    group("taken-words", taken, { opacity: fadeAtRest(state.taken) }),
  ];
}
