import { group, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeAtRest } from "../parts/fade.ts";
import type { Court } from "./layout.ts";
import { actClass, acts, blows, takerClass, takers, type Act, type VolleyLabel, type VolleyState } from "./model.ts";

type Place = Required<Pick<TextLook, "anchor">> & { readonly x: number };

/**
 * Above each half of the court its side's name, the same at every step; below or beside it what that side bought, then
 * the blow that lands there, then what it threatens; in the end, who takes over the trade.
 */
export function headWords(words: Words<VolleyLabel>, court: Court): (state: VolleyState) => Mark[] {
  const { size, net, apron, stock, big, type, heads } = court;
  const setting = { size: type, weight: 600 } as const;
  const lowHead = heads.name === heads.number;
  const half = size.width / 2;
  const air = type * 0.6;
  const display = (said: string, size: number) => textWidth(said, { size, face: "display" });
  const widthOf = (label: VolleyLabel) => textWidth(words[label], setting);
  /** Whose blows land on a side's half, and on whose half a side's blows land. */
  const other = { us: "china", china: "us" } as const;
  const landing = (act: Act) => blows.filter((blow) => blow.act === other[act]);

  const numbers = (act: Act) => landing(act).map(({ size }) => display(words[size], big));
  const beside = (act: Act) =>
    lowHead
      ? Math.max(display(words[`court-${act}`], big), ...numbers(act))
      : Math.max(...landing(act).map((blow) => widthOf(blow.name)));
  /** The names' size, less where what stands beside them leaves no room. */
  const name = Math.min(
    court.name,
    ...acts.map((act) => (half - 3 - air - beside(act)) / display(words[`name-${act}`], 1)),
  );
  const named = (act: Act) => display(words[`name-${act}`], name);
  const widest = (act: Act) =>
    Math.max(
      named(act) + air + beside(act),
      widthOf(lowHead ? `bought-${act}` : `taxed-${other[act]}`),
      ...numbers(act),
    );
  const inner = (act: Act): Place => {
    const near = Math.max(2, Math.min(apron, half - widest(act)));
    return act === "us" ? { x: net - near, anchor: "end" } : { x: net + near, anchor: "start" };
  };
  const near = { us: inner("us"), china: inner("china") };
  const outer = (act: Act): Place => {
    const reach = Math.min(half, Math.max(stock, Math.abs(near[act].x - net) + named(act) + air + beside(act)));
    return act === "us" ? { x: net - reach, anchor: "start" } : { x: net + reach, anchor: "end" };
  };
  const far = { us: outer("us"), china: outer("china") };

  const number = (label: VolleyLabel, look: string, { x, anchor }: Place) =>
    text(label, x, heads.number, words[label], { class: `big ${look}`, size: big, anchor });
  const line = (key: string, said: string, look: string, { x, anchor }: Place, y = heads.words) =>
    text(key, x, y, said, { ...setting, class: look, anchor });

  const names = acts.map((act) =>
    text(`name-${act}`, far[act].x, heads.name, words[`name-${act}`], {
      class: `big ${actClass[act]}`,
      size: name,
      anchor: far[act].anchor,
    }),
  );
  const stockAt = lowHead ? near : far;
  const bought = acts.flatMap((act) => [
    number(`court-${act}`, actClass[act], stockAt[act]),
    line(`bought-${act}`, words[`bought-${act}`], "ink", stockAt[act]),
  ]);
  const threat = [number("threat", "us", stockAt.us), line("threatened", words.threatened, "us", stockAt.us)];
  const landed = blows.map(({ act, size, name, shown }) => {
    const look = actClass[act];
    const at = near[other[act]];
    const taxed = `taxed-${act}` as const;
    const marks = [
      number(size, look, at),
      line(`${size}-${name}`, words[name], look, at, lowHead ? heads.words : heads.name),
      ...(lowHead ? [] : [line(`${size}-${taxed}`, words[taxed], "ink", at)]),
    ];
    return { key: `${size}-words`, marks, shown };
  });

  const middle = { x: net, anchor: "middle" } as const;
  const places = { home: far.us, others: middle, kept: far.china };
  const taken = [
    text("others-name", net, heads.name, words["others-name"], { class: "big", size: name, anchor: "middle" }),
    ...takers.flatMap((taker) => {
      const [look, at] = [takerClass[taker], places[taker]];
      const said = words[`${taker}-said`];
      return lowHead
        ? [line(taker, `${words[taker]} ${said}`, look, at)]
        : [number(taker, look, at), line(`${taker}-said`, said, look, at)];
    }),
  ];
  return (state) => [
    ...names,
    group("bought-words", bought, { opacity: fadeAtRest(state.court) }),
    ...landed.map(({ key, marks, shown }) => group(key, marks, { opacity: fadeAtRest(state[shown]) })),
    group("threat-head", threat, { opacity: fadeAtRest(state.room) }),
    group("taken-words", taken, { opacity: fadeAtRest(state.taken) }),
  ];
}
