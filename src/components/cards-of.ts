import type { CardWords } from "../cards/card-svg.ts";
import { numeral } from "../language/numeral.ts";
import { ledger } from "../ledger/content.ts";
import { printDate } from "../ledger/print-date.ts";
import { standfirstOf } from "../ledger/standfirst.ts";
import { scenesIn } from "../ledger/tags-in.ts";
import { scenes } from "../scenes/index.ts";
import { pictureOf } from "./picture.ts";

/** A social card to draw: its words and its frame. */
export type CardPlan = {
  /** The file's name without the ending: a step's id, a chapter's slug, or `story`. */
  readonly id: string;
  readonly words: CardWords;
  /** Undefined in a story without pictures. */
  readonly scene: string | undefined;
  /** The playhead of the frame, from 0. */
  readonly playhead: number;
  /** The id in the story's page that the card's link leads to. */
  readonly place: string;
  /** The card's text alternative. */
  readonly alt: string;
};

/** The cards of the story, of each chapter and of each step. */
export function cardsOf(): readonly CardPlan[] {
  const { story: told, interface: ui } = ledger;
  const story = told.title;
  const chapters = ledger.chapters
    .filter(({ draft }) => !draft)
    .map((chapter) => ({ ...chapter, shown: scenesIn(chapter.text).filter((scene) => scenes[scene]) }));
  const steps = chapters.flatMap(({ title, shown }) =>
    shown.flatMap((scene) =>
      pictureOf(scene).keyframes.map((keyframe, playhead): CardPlan => ({
        id: `${scene}-${keyframe.id}`,
        words: { kicker: title, title: keyframe.title, below: keyframe.subtitle, story },
        scene,
        playhead,
        place: `${scene}-${keyframe.id}`,
        alt: keyframe.alt,
      })),
    ),
  );
  const frameOf = ({ scene, playhead, alt }: CardPlan) => ({ scene, playhead, alt });
  const endOf = (scene: string) => frameOf(steps.findLast((step) => step.scene === scene)!);
  const first = chapters.flatMap(({ shown }) => shown)[0];
  const shared = steps.find(({ id }) => id === told.card);
  return [
    {
      id: "story",
      words: { kicker: printDate(told.day, told.language), title: told.kicker, below: standfirstOf(ledger), story },
      ...(shared
        ? { ...frameOf(shared), playhead: shared.playhead - 0.5 }
        : first === undefined
          ? { scene: undefined, playhead: 0, alt: standfirstOf(ledger) }
          : endOf(first)),
      place: "main",
    },
    ...chapters.flatMap(({ slug, title, dek, shown }, i) =>
      shown.slice(0, 1).map((scene): CardPlan => ({
        id: slug,
        words: { kicker: ui.chapter_of.replace("{n}", numeral(i + 1, told.language)), title, below: dek, story },
        ...endOf(scene),
        place: slug,
      })),
    ),
    ...steps,
  ];
}
