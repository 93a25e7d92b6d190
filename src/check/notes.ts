/** The same text, as long as before, with spaces in place of notes to colleagues. */
export const blotNotes = (text: string): string =>
  text.replace(/\{\/\*[^]*?\*\/\}/g, (note) => note.replace(/[^\n]/g, " "));
