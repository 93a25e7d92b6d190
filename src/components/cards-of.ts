import type { CardWords } from "../cards/card-svg.ts";
import { numeral } from "../language/numeral.ts";
import { ledger } from "../ledger/content.ts";
import { printDate } from "../ledger/print-date.ts";
import { scenesIn } from "../publishing/chapter-scenes.ts";
import { scenes } from "../scenes/index.ts";
import { pictureOf } from "./picture.ts";

/** A card to be drawn: its words, and the frame that stands in it. */
export type CardPlan = {
  /** The file's name without ending: a step's id, a chapter's, or `story`. */
  readonly id: string;
  readonly words: CardWords;
  readonly scene: string;
  /** The keyframe, from 0. */
  readonly index: number;
  /** Where whoever follows the card is led, in the story's page. */
  readonly place: string;
  /** What the card shows, in words. */
  readonly alt: string;
};

/** The story's card, each chapter's and each step's. */
export function cardsOf(): readonly CardPlan[] {
  const { story: told, interface: ui } = ledger;
  const story = told.title;
  const last = (scene: string) => scenes[scene]!.keyframes.length - 1;
  const chapters = ledger.chapters
    .filter(({ draft }) => !draft)
    .map((chapter) => ({ ...chapter, shown: scenesIn(chapter.text).filter((scene) => scenes[scene]) }));
  const opening = chapters[0]!.shown[0]!;
  const alt = (scene: string, index: number) => pictureOf(scene).keyframes[index]!.alt;
  return [
    {
      id: "story",
      words: { kicker: printDate(told.day, told.language), title: told.kicker, below: told.standfirst, story },
      scene: opening,
      index: last(opening),
      place: "main",
      alt: alt(opening, last(opening)),
    },
    ...chapters.flatMap(({ slug, title, dek, shown }, i) =>
      shown.slice(0, 1).map((scene): CardPlan => ({
        id: slug,
        words: { kicker: ui.chapter_of.replace("{n}", numeral(i + 1, told.language)), title, below: dek, story },
        scene,
        index: last(scene),
        place: slug,
        alt: alt(scene, last(scene)),
      })),
    ),
    ...chapters.flatMap(({ title, shown }) =>
      shown.flatMap((scene) =>
        pictureOf(scene).keyframes.map((keyframe, index): CardPlan => ({
          id: `${scene}-${keyframe.id}`,
          words: { kicker: title, title: keyframe.title, below: keyframe.subtitle, story },
          scene,
          index,
          place: `${scene}-${keyframe.id}`,
          alt: keyframe.alt,
        })),
      ),
    ),
  ];
}
