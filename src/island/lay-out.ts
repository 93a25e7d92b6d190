const page = document.documentElement;

/** How long the page may be laid out part by part, in milliseconds; what is left then comes at once. */
const most = 1000;
/** How long it may go on without a pause, in milliseconds, before the next part. */
const piece = 8;
/** How long the chapters wait for the fonts, in milliseconds: with them at hand they need not be laid out twice. */
const forFonts = 300;

/** Lets the browser paint, and answer a reader, before what follows. A tab in the background paints nothing. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

/**
 * Lays out what the page left for later when it opened at its top (the class `early`): chapter after chapter, first its
 * prose and then its scenes, with pauses, so that no reader waits for all of a long page at once. Once it is done, all is
 * where it will stay. The class stays too: to take it away, which no part depends on any more, makes browsers work out the
 * styles of the whole page again.
 */
export async function layOut(): Promise<void> {
  if (!page.classList.contains("early")) return;
  await pause(); // to ask for the fonts lays out what the browser is about to
  await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, forFonts))]);
  const end = performance.now() + most;
  let paused = -Infinity;
  for (const part of document.querySelectorAll("[data-chapter], [data-scene]")) {
    const now = performance.now();
    if (now < end && now - paused > piece) {
      await pause();
      paused = performance.now();
    }
    part.classList.add("laid");
    if (now < end) part.getBoundingClientRect();
  }
  await pause(); // before the pictures start
}
