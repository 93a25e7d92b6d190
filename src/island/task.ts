/** Resolves in a task of its own, so that what a reader does meanwhile comes before what follows. */
export const task = (): Promise<void> => new Promise((done) => setTimeout(done));
