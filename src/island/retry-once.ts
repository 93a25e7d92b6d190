/** Delay before the second try, in milliseconds of the page's own time. */
const rest = 1000;

/**
 * Calls `load`, and anew each time the browser shows the page again that it kept while the reader was elsewhere: an
 * import under way when the reader leaves never settles in Firefox.
 */
const resumed = <T>(load: () => Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    const over = new AbortController();
    const start = () =>
      void load()
        .then(done, fail)
        .finally(() => over.abort());
    addEventListener("pageshow", ({ persisted }) => persisted && start(), { signal: over.signal });
    start();
  });

/**
 * Calls `load` and, if it fails, once more. A browser aborts fetches when the reader leaves the page, and may show the
 * same page again when they come back; its timers are paused meanwhile, so the second try comes after the return.
 * @throws what the second try throws
 */
export const retryOnce = <T>(load: () => Promise<T>): Promise<T> =>
  resumed(load).catch(() => new Promise((done) => setTimeout(done, rest)).then(() => resumed(load)));
