/** How long after a failure the second try comes, in milliseconds of the page's own time. */
const rest = 1000;

/**
 * What `load` brings, tried twice. A browser breaks off what a page is fetching as the reader leaves it, and may show
 * that same page again when they come back; its timers stood still meanwhile, so that the second try comes then.
 * @throws what the second try throws
 */
export const retryOnce = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => new Promise((done) => setTimeout(done, rest)).then(load));
