const page = document.documentElement;

/** How long the page may be laid out in parts, in milliseconds; then the rest is laid out at once. */
const most = 1000;
/** How long to work before the next pause, in milliseconds. */
const piece = 8;
/** How long to wait for the fonts, in milliseconds: with them loaded, chapters need not be laid out twice. */
const forFonts = 300;

/** Lets the browser paint and handle input. A hidden page has neither, gets no frames, and is kept waiting by timers. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    if (document.hidden) return done();
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

/**
 * Lays out the chapters that a page opened at its top has deferred (class `early`): each chapter's prose, then its
 * scenes, with pauses, so that a long page never blocks input. Afterwards nothing shifts any more. The class stays:
 * nothing depends on it by then, and removing it would restyle the whole page.
 */
export async function layOut(): Promise<void> {
  if (!page.classList.contains("early")) return;
  await pause(); // asking for the fonts forces a layout that the browser is about to do anyway
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
