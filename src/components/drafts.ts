/** Set by src/build/storyboard.ts. Not `import.meta.env.DEV`: a shell variable DEV would set it and publish drafts. */
declare const SHOWS_DRAFTS: boolean;

/** Whether draft chapters are shown: under the dev server, and in a build for editors (STORYBOARD=1). */
export const showsDrafts: boolean = SHOWS_DRAFTS;
