import { correctionsFile } from "../ledger/corrections.ts";
import { readLedger, tidy, unknownDay } from "../ledger/ledger.ts";
import { suggest } from "../ledger/suggest.ts";
import { onlyInDrafts } from "./only-in-drafts.ts";
import { scenesIn } from "../ledger/tags-in.ts";
import { noUses } from "../ledger/uses.ts";
import { problem, type Problem, startOf } from "../schemas/problem.ts";
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
import { checkLabelRoom } from "./label-room.ts";
import { checkLiteralMarkdown } from "./literal-markdown.ts";
import { findNumerals } from "./numerals.ts";
import { checkFileNames } from "./file-names.ts";
import { checkPlaces } from "./places.ts";
import { checkPrintedWords } from "./printed-words.ts";
import { checkEncoding, checkInvisible, checkMergeMarks, checkOddLetters, withMeantLetters } from "./raw-text.ts";
import { checkSafety } from "./safety.ts";
import { blot } from "./prose.ts";
import { checkReadingLevel } from "./reading-level.ts";
import { checkSceneWords, checkSlots } from "./scene-words.ts";
import { checkLabelAttribution, type Around } from "./label-attribution.ts";
import { checkSaid, checkAttribution } from "./attribution.ts";
import { checkSourced } from "./sourced.ts";
import { checkSpelling } from "./spelling/check-spelling.ts";
import { wordListFile } from "./spelling/word-list.ts";
import { checkSteps, type ToldScenes } from "./steps.ts";
import { checkTypedLinks } from "./typed-links.ts";
import { checkUnreadSigns, slotOrTag } from "./unread-signs.ts";
import { findUnused, useAll } from "./unused.ts";
import type { SceneShape } from "./scene-shape.ts";
import { checkVoice, voiceInScenes } from "./voice.ts";
import { checkWording, longestNote, longestTitle } from "./wording.ts";

/**
 * Everything that is wrong in `content/` and in the list of corrections, by file and line. `written` is the text of
 * the files by path (`content/facts.yaml`), `scenes` the scenes of src/scenes, `today` a day, YYYY-MM-DD. Never throws
 * because of what a writer wrote.
 */
export function checkContent(
  written: ReadonlyMap<string, string>,
  scenes: readonly SceneShape[],
  today: string = new Date().toISOString().slice(0, 10),
): Problem[] {
  const files = withMeantLetters(written);
  const ledger = readLedger(files);
  const problems: Problem[] = [
    ...ledger.problems,
    ...checkFileNames(files.keys()),
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
    for (const field of ["title", "dek"] as const) {
      const at = ledger.at(front.file, [field]);
      if (field === "title" && front.title.length > longestTitle)
        problems.push({
          ...at,
          message: `this title has ${front.title.length} characters; cut it to ${longestTitle} at most`,
        });
      for (const { text, date } of findNumerals(
        front[field].replace(new RegExp(slotOrTag, "g"), (sign) => blot.repeat(sign.length)),
        ledger,
        months,
      ))
        problems.push({
          ...at,
          message:
            date ??
            `the number ${text} in the ${field} is typed by hand, and cannot be a fact here; say it without the number`,
        });
    }
  }
  problems.push(...checkPrintedWords(reports, ledger, drafts));
  checkSpelling(reports, ledger, tidy(files.get(wordListFile) ?? ""), problems);
  const chapters = [...reports.keys()];
  const places = checkPlaces(
    reports,
    new Map(scenes.map(({ id, keyframes }) => [id, keyframes.map((keyframe) => keyframe.id)])),
  );
  for (const [id, draft] of checkFormerAddresses(chapters, places, reports)) places.set(id, { id, draft });
  checkAnchors(reports, places, ledger, scenes);

  for (const scene of scenes) {
    const file = `src/scenes/${scene.id}.ts`;
    const need = (
      what: string,
      id: string,
      known: Readonly<Record<string, unknown>>,
      used: Set<string>,
      where: string,
      written: boolean,
    ): void => {
      used.add(id);
      if (!Object.hasOwn(known, id) && !written)
        problems.push({
          ...startOf(file),
          message: `scene ${JSON.stringify(scene.id)} draws ${what} ${JSON.stringify(id)}, which is not in ${where}${suggest(id, Object.keys(known))}`,
        });
    };
    for (const id of scene.datasets)
      need(
        "dataset",
        id,
        ledger.tables,
        uses.tables,
        "content/data",
        files.has(`content/data/${id}.yaml`) || files.has(`content/data/${id}.csv`),
      );
    for (const id of scene.facts) need("fact", id, ledger.facts, uses.facts, "content/facts.yaml", ledger.isFact(id));
    if (!files.has(`content/scenes/${scene.id}.yaml`))
      problems.push({
        ...startOf(`content/scenes/${scene.id}.yaml`),
        message: `this file is missing; it holds the words of scene ${JSON.stringify(scene.id)}`,
      });
  }
  for (const name of Object.keys(ledger.scenes))
    checkSceneWords(name, byName.get(name), ledger, laterScenes.has(name), uses, problems);
  for (const scene of scenes) problems.push(...checkLabelRoom(scene, ledger));

  const slots = (file: string, path: readonly (string | number)[], text: string | undefined): string =>
    text === undefined
      ? ""
      : checkSlots(text, path, ledger, uses, (at, message, severity, passage) =>
          problems.push(problem(ledger.at(file, at, passage), message, severity)),
        );
  const stands = (file: string, path: readonly (string | number)[], text: string | undefined, around: Around) =>
    text === undefined ||
    checkLabelAttribution(text, around, ledger, (message, slot) =>
      problems.push(problem(ledger.at(file, path, slot), message)),
    );
  for (const field of ["standfirst", "promise"] as const) {
    const printed = slots("content/story.yaml", [field], ledger.story[field]);
    stands("content/story.yaml", [field], ledger.story[field], { words: printed, where: "the sentence" });
  }
  const { card } = ledger.story;
  const steps = scenes.flatMap(({ id, keyframes }) => keyframes.map((keyframe) => `${id}-${keyframe.id}`));
  if (card !== undefined && !steps.includes(card))
    problems.push(
      problem(ledger.at("content/story.yaml", ["card"]), `no step ${JSON.stringify(card)}${suggest(card, steps)}`),
    );
  ledger.story.tape.forEach((row, i) => {
    slots("content/story.yaml", ["tape", i, "label"], row.label);
    for (const side of ["us", "china"] as const)
      for (const field of ["value", "note"] as const) {
        const printed = slots("content/story.yaml", ["tape", i, side, field], row[side][field]);
        if (field === "note" && !printed.includes("{") && printed.length > longestNote)
          problems.push(
            problem(
              ledger.at("content/story.yaml", ["tape", i, side, field]),
              `this note has ${printed.length} characters, and ${longestNote} fit a phone; cut ${printed.length - longestNote}`,
            ),
          );
        stands("content/story.yaml", ["tape", i, side, field], row[side][field], {
          words: `${row.label} ${row[side].value} ${row[side].note ?? ""}`,
          where: "the row's label or the note",
        });
      }
  });
  ledger.articleCheck.rows.forEach((row, i) => {
    for (const field of ["article", "record"] as const) {
      slots("content/article-check.yaml", ["rows", i, field], row[field]);
      stands("content/article-check.yaml", ["rows", i, field], row[field], {
        words: row[field],
        listed: true,
        where: "the sentence",
      });
      checkSourced(row[field], row.sources, "this row’s", ledger, (message, slot) =>
        problems.push(problem(ledger.at("content/article-check.yaml", ["rows", i, field], slot), message)),
      );
    }
  });

  problems.push(...checkDrafts(reports, ledger, drafts));

  const changes = files.get(correctionsFile);
  if (changes !== undefined) problems.push(...checkCorrections(tidy(changes), ledger, today));

  for (const name of uses.tables)
    if (ledger.tables[name]?.dataset.waits)
      problems.push(
        problem(
          ledger.keyAt(`content/data/${name}.yaml`, ["waits"]),
          `dataset ${JSON.stringify(name)} is drawn in a scene; delete this line`,
        ),
      );
  useAll(uses, ledger);
  // Parts that could not be read may use what looks unused.
  if (ledger.whole && ![...reports.keys()].some((chapter) => chapter.broken)) {
    problems.push(...findUnused(uses, ledger));
    for (const { id } of scenes)
      if (!uses.scenes.has(id))
        problems.push({
          ...startOf(`src/scenes/${id}.ts`),
          message: `scene ${JSON.stringify(id)} is told in no chapter`,
          severity: "warning",
        });
  }
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
