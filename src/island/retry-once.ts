/** Delay before the second try, in milliseconds of the page's own time. */
const rest = 1000;

/**
 * Calls `load` and, if it fails, once more. A browser aborts fetches when the reader leaves the page, and may show the
 * same page again when they come back; its timers are paused meanwhile, so the second try comes after the return.
 * @throws what the second try throws
 */
export const retryOnce = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => new Promise((done) => setTimeout(done, rest)).then(load));
