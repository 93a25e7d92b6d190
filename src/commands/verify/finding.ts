/** Something about a host: wrong when readers are served badly, better when it works but could work better. */
export interface Finding {
  readonly level: "wrong" | "better";
  readonly what: string;
  readonly mend: string;
}

export const wrong = (what: string, mend: string): Finding => ({ level: "wrong", what, mend });
export const better = (what: string, mend: string): Finding => ({ level: "better", what, mend });

/** Some paths as one phrase: the first three, and how many more. */
export const some = (paths: readonly string[]): string =>
  paths.slice(0, 3).join(", ") + (paths.length > 3 ? ` and ${paths.length - 3} more` : "");

/** Where the settings that the build wrote for hosts are told of. */
export const settings = "use the settings in dist/hosting (src/build/headers/README.md)";
