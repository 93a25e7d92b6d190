/** What src/build/storyboard.ts says. Not `import.meta.env.DEV`: a variable DEV in the builder's shell would pass for it, and publish drafts. */
declare const SHOWS_DRAFTS: boolean;

/** Whether draft chapters are shown: while writing, and in a build for editors (STORYBOARD=1). */
export const showsDrafts: boolean = SHOWS_DRAFTS;
