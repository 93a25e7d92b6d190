import { startOf, type Problem } from "../schemas/problem.ts";
import { suggest } from "../ledger/suggest.ts";

const manual = "content/README.md";
const wholes = [
  "content/story.yaml",
  "content/interface.yaml",
  "content/facts.yaml",
  "content/reporting.yaml",
  "content/sources.yaml",
  "content/quotations.yaml",
  "content/glossary.yaml",
  "content/article-check.yaml",
  "content/words.txt",
];
const folders: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^content\/chapters\//,
    /^content\/chapters\/\d\d-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/,
    "a chapter's file is called by two digits and a name in small letters, such as 02-verbal-volleys.mdx",
  ],
  [
    /^content\/scenes\//,
    /^content\/scenes\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/,
    "a scene's words are called by its name, such as truce-clock.yaml",
  ],
  [
    /^content\/data\//,
    /^content\/data\/[a-z0-9]+([-_][a-z0-9]+)*\.(csv|yaml)$/,
    "a dataset is two files called by its name, such as tariffs.csv and tariffs.yaml",
  ],
  [
    /^content\/photos\//,
    /^content\/photos\/[a-z0-9]+([-_][a-z0-9]+)*\.(jpe?g|png|webp|avif|yaml)$/,
    "a photo is two files called by its name in small letters, such as port.jpg (or .png, .webp, .avif) and port.yaml",
  ],
];

const picture = /\.(jpe?g|png|webp|avif|gif|heic|tiff?)$/i;

/** Files in `content/` that nothing would read, because of their name or folder, and chapters that share a number or name. */
export function checkFileNames(files: Iterable<string>): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const report = (file: string, message: string) => problems.push({ ...startOf(file), message });
  for (const file of files) {
    if (!file.startsWith("content/") || wholes.includes(file) || file === manual) continue;
    const folder = folders.find(([inside]) => inside.test(file));
    if (picture.test(file) && !file.startsWith("content/photos/"))
      report(file, "nothing reads this file; a photo stands in content/photos, with a .yaml of its name beside it");
    else if (!folder)
      report(file, `nothing reads this file${suggest(file, wholes) || `; ${manual} says where things belong`}`);
    else if (!folder[1].test(file)) report(file, `nothing reads this file; ${folder[2]}`);
    const [, number, slug] = /^content\/chapters\/(\d\d)-(.*)\.mdx$/.exec(file) ?? [];
    for (const key of [number && `number ${number}`, slug && `name ${JSON.stringify(slug)}`]) {
      if (!key) continue;
      const other = taken.get(key);
      if (other) report(file, `the chapter's ${key} is taken by ${other}; give it another`);
      else taken.set(key, file);
    }
  }
  return problems;
}
