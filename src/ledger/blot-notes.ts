/** The text with spaces in place of notes to colleagues, at the same length so that offsets hold. */
export const blotNotes = (text: string): string =>
  text.replace(/\{\/\*[^]*?\*\/\}/g, (note) => note.replace(/[^\n]/g, " "));
