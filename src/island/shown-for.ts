/** Resolves when the page has been shown for so many milliseconds on end: a hidden page is throttled, or sleeps. */
export const shownFor = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    let timer = 0;
    const count = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = window.setTimeout(() => {
        document.removeEventListener("visibilitychange", count);
        done();
      }, milliseconds);
    };
    document.addEventListener("visibilitychange", count);
    count();
  });
