import { inAdvice } from "./mistakes/advice.ts";
import { ofCode } from "./mistakes/code.ts";
import { inCopy } from "./mistakes/copy.ts";
import { inEvidence } from "./mistakes/evidence.ts";
import { inFactRows } from "./mistakes/fact-rows.ts";
import { inFields } from "./mistakes/fields.ts";
import { inFrontMatter } from "./mistakes/front-matter.ts";
import { inLinks } from "./mistakes/links.ts";
import { inMarks } from "./mistakes/marks.ts";
import { inNames } from "./mistakes/names.ts";
import { inNumbers } from "./mistakes/numbers.ts";
import { inPasted } from "./mistakes/pasted.ts";
import { inProse } from "./mistakes/prose.ts";
import { inRows } from "./mistakes/rows.ts";
import { inSceneWords } from "./mistakes/scene-words.ts";
import { inSlips } from "./mistakes/slips.ts";
import { inTagSlips } from "./mistakes/tag-slips.ts";
import { inSpelling } from "./mistakes/spelling.ts";
import { inTags } from "./mistakes/tags.ts";
import { inYaml } from "./mistakes/yaml.ts";

/** Every known kind of mistake by a writer, and what the check says of it. */
export const mistakes = [
  ...inNames,
  ...inTags,
  ...ofCode,
  ...inNumbers,
  ...inPasted,
  ...inCopy,
  ...inProse,
  ...inSpelling,
  ...inFrontMatter,
  ...inYaml,
  ...inFields,
  ...inRows,
  ...inFactRows,
  ...inEvidence,
  ...inSceneWords,
  ...inSlips,
  ...inTagSlips,
  ...inLinks,
  ...inMarks,
  ...inAdvice,
];
