import { formatProblem, type Problem } from "../schemas/problem.ts";

/** The lines that tell problems in a terminal; the last one counts them. */
export function tellProblems(problems: readonly Problem[]): string[] {
  const { errors, warnings } = count(problems);
  const counts = [
    `${errors} ${errors === 1 ? "problem" : "problems"}`,
    ...(warnings ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
  ];
  return [...problems.map(formatProblem), counts.join(", ")];
}

/** Problems as the annotations that GitHub shows beside a line. */
export const annotate = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ file, line, column, message, severity }) =>
      `::${severity === "warning" ? "warning" : "error"} file=${property(file)},line=${line},col=${column}::${data(message)}`,
  );

/** How many of them fail a check, and how many are only shown. */
export function count(problems: readonly Problem[]): { readonly errors: number; readonly warnings: number } {
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  return { errors: problems.length - warnings, warnings };
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
