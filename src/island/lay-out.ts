const page = document.documentElement;

/** How long the page may be laid out chapter by chapter, in milliseconds; what is left then comes at once. */
const most = 700;
/** How long the chapters wait for the fonts, in milliseconds: with them at hand they need not be laid out twice. */
const forFonts = 300;

/** Lets the browser paint, and answer a reader, before what follows. A tab in the background paints nothing. */
const pause = (): Promise<void> => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 100);
});

/**
 * Lays out the chapters that the page left for later when it opened at its top (the class `early`), one after the
 * other with pauses, so that no reader waits for all of a long page at once. Once it is done, all is where it will stay.
 */
export async function layOut(): Promise<void> {
  if (!page.classList.contains("early")) return;
  await pause(); // to ask for the fonts lays out what the browser is about to
  await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, forFonts))]);
  const end = performance.now() + most;
  for (const chapter of document.querySelectorAll("[data-chapter]")) {
    await pause();
    if (performance.now() > end) break;
    chapter.classList.add("laid");
    chapter.getBoundingClientRect();
  }
  page.classList.remove("early");
}
