import { readHtml } from "../../html/html.ts";
import type { Answer } from "./ask.ts";
import { wrong, type Finding } from "./finding.ts";
import { canonicalIn, judgePlace } from "./judge-story.ts";

/** Whether the folder of a translation shows the story in that language; `built` is its first page in the build. */
export function judgeTranslation(folder: string, atFolder: Answer, built: Buffer): Finding[] {
  const [there, here] = [atFolder.bytes, built].map((page) => readHtml(page?.toString() ?? "")("html").attr("lang"));
  if (atFolder.status === 200 && atFolder.bytes?.includes("data-stamp") && there !== here)
    return [
      wrong(
        `${folder} shows the story in ${there ?? "an unnamed language"}, and dist has it in ${here} there`,
        "switch off what leads readers to a language, or to the first page where a folder is asked for",
      ),
    ];
  return judgePlace(folder, atFolder, canonicalIn(built));
}
