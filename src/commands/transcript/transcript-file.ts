/** The file that keeps what a screen reader says of an edition; `edition` is empty for the original's. */
export const transcriptFile = (edition: string): string => `tests/browser/transcript${edition && `-${edition}`}.txt`;
