/** Resolves in a new task, so that pending input is handled first. */
export const task = (): Promise<void> => new Promise((done) => setTimeout(done));
