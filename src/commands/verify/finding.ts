/** A finding about a host: `wrong` if readers are served badly, `better` if it works but could be improved. */
export interface Finding {
  readonly level: "wrong" | "better";
  readonly what: string;
  readonly mend: string;
}

export const wrong = (what: string, mend: string): Finding => ({ level: "wrong", what, mend });
export const better = (what: string, mend: string): Finding => ({ level: "better", what, mend });

/** Paths as one phrase: the first three, and how many more. */
export const some = (paths: readonly string[]): string =>
  paths.slice(0, 3).join(", ") + (paths.length > 3 ? ` and ${paths.length - 3} more` : "");

/** Advice to use the host settings that the build wrote. */
export const settings = "use the settings in dist/hosting (src/build/headers/README.md)";
