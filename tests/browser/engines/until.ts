/** Waits until the page says that it is so: on a busy machine a driver may answer for the page before, or for one that has no element yet, or fail as one is left. @throws when it is not so within two minutes */
export async function until(said: () => Promise<boolean>, where: string): Promise<void> {
  for (
    const end = Date.now() + 120_000;
    !(await said().catch(() => false));
    await new Promise((over) => setTimeout(over, 30))
  ) {
    if (Date.now() > end) throw new Error(`${where} led nowhere`);
  }
}

/** Whether the page is another than the one that began at `left`, and has loaded. Runs in the page. */
export const anew = (left: number): boolean => performance.timeOrigin !== left && document.readyState === "complete";

/** Whether the page is no more at `left`, and has loaded. Runs in the page. */
export const elsewhere = (left: string): boolean =>
  location.href !== left && location.href !== "about:blank" && document.readyState === "complete";

/** Whether the page is the one meant, and has loaded. Runs in the page. */
export const at = (meant: string): boolean => location.href.startsWith(meant) && document.readyState === "complete";
