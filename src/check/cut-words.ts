import { Lexer } from "yaml";
import type { Problem } from "../schemas/problem.ts";
import { sourcePositions } from "../ledger/source-position.ts";

/** What the lexer puts between the pieces of the text, which are no part of it. */
const marks = new Set(["\u0002", "\u0018", "\u001f"]);

/** Words in YAML and front matter that a “ #” cuts off: to YAML a comment begins there. */
export const checkCutWords = (files: ReadonlyMap<string, string>): Problem[] =>
  [...files].flatMap(([file, text]) => {
    const yaml = /\.ya?ml$/.test(file) ? text : (/^---\n([^]*?\n)---\n/.exec(text)?.[1] ?? "");
    const from = text.indexOf(yaml);
    const position = sourcePositions(file, text);
    return cutsIn(yaml).map(({ at, message }) => ({ ...position(from + at), message }));
  });

function cutsIn(yaml: string): { readonly at: number; readonly message: string }[] {
  const cuts: { at: number; message: string }[] = [];
  let at = 0;
  /** The words without quotation marks that stand before a comment on its line. */
  let words = "";
  let next = "";
  let depth = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (marks.has(token)) {
      next = token;
      continue;
    }
    if (/^[{[]$/.test(token)) depth++;
    if (/^[}\]]$/.test(token)) depth--;
    if (token.startsWith("#") && /[^\d.-]/.test(words) && (/\s/.test(words) || /^#\S/.test(token))) {
      const line = `${words} ${depth ? token.replace(/\s*[,}\]].*$/, "") : token}`.replace(/\s+/g, " ");
      cuts.push({
        at,
        message: `YAML leaves out everything from this # on; put the words in quotation marks: ${JSON.stringify(line)}, or the note on a line of its own`,
      });
    }
    if (next === "\u001f") words = /^["'|>]/.test(token) ? "" : token;
    else if (token.trim() || token.includes("\n")) words = "";
    next = "";
    at += token.length;
  }
  return cuts;
}
