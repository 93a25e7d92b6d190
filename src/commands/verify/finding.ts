/** A finding about a host: `wrong` if readers are served badly, `better` if it works but could be improved. */
export interface Finding {
  readonly level: "wrong" | "better";
  readonly what: string;
  readonly mend: string;
}

export const wrong = (what: string, mend: string): Finding => ({ level: "wrong", what, mend });
export const better = (what: string, mend: string): Finding => ({ level: "better", what, mend });

/** The findings among what was looked for; what is not so is `false`. */
export const found = (...all: readonly (Finding | false)[]): Finding[] => all.filter((each) => each !== false);

/** The first three as one phrase, and how many more. */
export const some = (phrases: readonly string[]): string =>
  phrases.slice(0, 3).join(", ") + (phrases.length > 3 ? ` and ${phrases.length - 3} more` : "");

/** The paths of files, likewise. */
export const somePaths = (files: readonly { readonly path: string }[]): string => some(files.map(({ path }) => path));

/** Where the host settings that the build wrote are, and are explained. */
export const hosting = "dist/hosting (src/build/headers/README.md)";
/** Advice to use them. */
export const settings = `use the settings in ${hosting}`;
