/** Something wrong in `content/`, where it is and how to mend it. */
export interface Problem {
  /** From the project's root, with forward slashes: `content/facts.yaml`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to write instead, without the place. */
  readonly message: string;
  /** `error` unless told; a warning is shown but fails nothing. */
  readonly severity?: "error" | "warning";
}

/** A problem at a place; an error unless told. */
export const problem = (
  { file, line, column }: Omit<Problem, "message">,
  message: string,
  severity?: Problem["severity"],
): Problem => ({ file, line, column, message, ...(severity === "warning" ? { severity } : {}) });

/** `content/facts.yaml:12:10: …`, as editors and terminals make a link of it. */
export const formatProblem = ({ file, line, column, message, severity }: Problem): string =>
  `${file}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${message}`;
