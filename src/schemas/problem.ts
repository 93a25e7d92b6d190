/** A position in a file of `content/`: path from the project's root with forward slashes; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in `content/`, where it is and how to mend it. */
export interface Problem extends SourcePosition {
  /** What is wrong and what to write instead, without the position. */
  readonly message: string;
  /** `error` unless told; a warning is shown but fails nothing. */
  readonly severity?: "error" | "warning";
}

/** A problem at a position; an error unless told. */
export const problem = (
  { file, line, column }: SourcePosition,
  message: string,
  severity?: Problem["severity"],
): Problem => ({ file, line, column, message, ...(severity === "warning" ? { severity } : {}) });

/** The beginning of a file, where what is wrong with all of it is told. */
export const startOf = (file: string): SourcePosition => ({ file, line: 1, column: 1 });

/** `content/facts.yaml:12`, as messages name a line. */
export const lineOf = ({ file, line }: Pick<SourcePosition, "file" | "line">): string => `${file}:${line}`;

/** `content/facts.yaml:12:10: …`, as editors and terminals make a link of it. */
export const formatProblem = ({ file, line, column, message, severity }: Problem): string =>
  `${file}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${message}`;
