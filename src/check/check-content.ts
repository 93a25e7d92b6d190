import { correctionsFile } from "../ledger/corrections.ts";
import { readLedger, tidy, unknownDay } from "../ledger/ledger.ts";
import { isRowWords } from "../ledger/row-names.ts";
import { scenesIn } from "../ledger/tags-in.ts";
import { editionsIn, originalOf } from "../ledger/translation/editions.ts";
import { noUses } from "../ledger/uses.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import { absenceInScenes, checkAbsence } from "./absence.ts";
import { checkAnchors } from "./anchors.ts";
import { readChapter, type Chapter, type Report } from "./chapter.ts";
import { checkComponents } from "./components.ts";
import { checkCorrections } from "./corrections.ts";
import { checkCutWords } from "./cut-words.ts";
import { monthsOf } from "./dates.ts";
import { checkDrafts } from "./drafts.ts";
import { checkEvidence } from "./evidence.ts";
import { checkFactPrints } from "./fact-prints.ts";
import { checkFactRows } from "./fact-rows.ts";
import { checkFormerAddresses } from "./former-addresses.ts";
import { checkGuesses } from "./guesses.ts";
import { checkHead } from "./head.ts";
import { checkLabelRoom } from "./label-room.ts";
import { checkLiteralMarkdown } from "./literal-markdown.ts";
import { checkFileNames } from "./file-names.ts";
import { onlyInDrafts } from "./only-in-drafts.ts";
import { checkPhotoPairs } from "./photo-pairs.ts";
import { checkPlaces } from "./places.ts";
import { checkPrintedWords } from "./printed-words.ts";
import { checkEncoding, checkInvisible, checkMergeMarks, checkOddLetters, withMeantLetters } from "./raw-text.ts";
import { checkSafety } from "./safety.ts";
import { checkReadingLevel } from "./reading-level.ts";
import { checkDraws } from "./scene-draws.ts";
import { checkSceneWords } from "./scene-words.ts";
import { checkSaid, checkAttribution } from "./attribution.ts";
import { checkSpelling } from "./spelling/check-spelling.ts";
import { wordListFile } from "./spelling/word-list.ts";
import { checkSteps, type ToldScenes } from "./steps.ts";
import { checkStoryWords } from "./story-words.ts";
import { checkEdition } from "./translation/check-edition.ts";
import { checkTypedLinks } from "./typed-links.ts";
import { checkUnreadSigns } from "./unread-signs.ts";
import { checkWaits, findUnused } from "./unused.ts";
import type { SceneShape } from "./scene-shape.ts";
import { checkVoice, voiceInScenes } from "./voice.ts";
import { checkWording } from "./wording.ts";

/**
 * Everything that is wrong in `content/`, its translations and the list of corrections, by file and line. `written` is
 * the text of the files by path (`content/facts.yaml`), `scenes` the scenes of src/scenes, `today` a day, YYYY-MM-DD.
 * Never throws because of what a writer wrote.
 */
export function checkContent(
  written: ReadonlyMap<string, string>,
  scenes: readonly SceneShape[],
  today: string = new Date().toISOString().slice(0, 10),
): Problem[] {
  const own = checkStory(originalOf(written), scenes, today, true);
  const editions = editionsIn(written.keys()).flatMap((edition) =>
    checkEdition(written, edition, (files) => checkStory(files, scenes, today, false), own),
  );
  return editions.length ? sortProblems([...own, ...editions]) : own;
}

/** The same of the story in one language; only the original's is spelled by the project's list of words. */
function checkStory(
  written: ReadonlyMap<string, string>,
  scenes: readonly SceneShape[],
  today: string,
  original: boolean,
): Problem[] {
  const files = withMeantLetters(written);
  const ledger = readLedger(files);
  const problems: Problem[] = [
    ...ledger.problems,
    ...checkFileNames([...files.keys()].filter((file) => original || !isRowWords(file))),
    ...checkPhotoPairs([...files.keys()]),
    ...checkFactRows(ledger, files),
    ...checkFactPrints(ledger),
    ...checkEvidence(ledger, today),
    ...absenceInScenes(ledger),
    ...voiceInScenes(ledger),
    ...checkUnreadSigns(ledger),
  ];
  const byName = new Map(scenes.map((scene) => [scene.id, scene]));
  const uses = noUses();
  const told: ToldScenes = new Map();
  const months = monthsOf(ledger.story.language);
  const laterScenes = new Set(ledger.chapters.filter(({ later }) => later).flatMap(({ text }) => scenesIn(text)));
  const drafts = onlyInDrafts(ledger, scenes);

  const reports = new Map<Chapter, Report>();
  for (const front of ledger.chapters) {
    const read = readChapter(tidy(files.get(front.file)!), front, ledger);
    const { chapter } = read;
    const report: Report = (offset, message, severity) =>
      problems.push(problem(chapter.place(offset), message, severity));
    reports.set(chapter, report);
    problems.push(...read.problems);
    checkSafety(chapter, ledger.facts, report);
    checkTypedLinks(chapter, report);
    checkLiteralMarkdown(chapter, report);
    checkComponents(chapter, ledger, byName, uses, report);
    checkSteps(chapter, byName, told, uses, months, report);
    checkGuesses(chapter, byName, report);
    if (ledger.story.day !== unknownDay) checkAttribution(chapter, ledger, report);
    checkSaid(chapter, ledger, report);
    checkAbsence(chapter, ledger.story.language, report);
    checkWording(chapter, ledger, report);
    checkReadingLevel(chapter, ledger.story.language, report);
    checkVoice(chapter, ledger, report);
    problems.push(...checkHead(front, ledger));
  }
  problems.push(...checkPrintedWords(reports, ledger, drafts));
  if (original) checkSpelling(reports, ledger, tidy(files.get(wordListFile) ?? ""), problems);
  const places = checkPlaces(
    reports,
    new Map(scenes.map(({ id, keyframes }) => [id, keyframes.map((keyframe) => keyframe.id)])),
  );
  for (const [id, draft] of checkFormerAddresses(places, reports)) places.set(id, { id, draft });
  checkAnchors(reports, places, ledger, scenes);

  for (const scene of scenes) problems.push(...checkDraws(scene, ledger, files, uses));
  for (const name of Object.keys(ledger.scenes))
    checkSceneWords(name, byName.get(name), ledger, laterScenes.has(name), uses, problems);
  for (const scene of scenes) problems.push(...checkLabelRoom(scene, ledger));
  problems.push(...checkStoryWords(ledger, scenes, uses));
  problems.push(...checkDrafts(reports, ledger, drafts));
  const changes = files.get(correctionsFile);
  if (changes !== undefined) problems.push(...checkCorrections(tidy(changes), ledger, today));
  problems.push(...checkWaits(uses, ledger));
  // Parts that could not be read may use what looks unused.
  if (ledger.whole && ![...reports.keys()].some((chapter) => chapter.broken))
    problems.push(...findUnused(uses, ledger, scenes));

  const unread = [...checkEncoding(written), ...checkMergeMarks(written)];
  const unseen = [...checkInvisible(written), ...checkOddLetters(written), ...checkCutWords(files)];
  const covered = (one: Problem): boolean =>
    unread.some(({ file }) => file === one.file) ||
    unseen.some(({ file, line }) => file === one.file && line === one.line);
  return sortProblems([...unread, ...unseen, ...problems.filter((one) => !covered(one))]);
}

/** Sorted by file, line and column, without duplicates. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const order = (a: Problem, b: Problem): number =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  return [...problems].sort(order).filter(({ file, line, column, message }) => {
    const key = `${file}:${line}:${column}:${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
