/**
 * Polls the page until `said` is true. On a busy machine a driver may answer for the previous page, or for one without
 * elements yet, or fail while a page is left. @throws when it is not true within two minutes
 */
export async function until(said: () => Promise<boolean>, where: string): Promise<void> {
  for (
    const end = Date.now() + 120_000;
    !(await said().catch(() => false));
    await new Promise((over) => setTimeout(over, 30))
  ) {
    if (Date.now() > end) throw new Error(`${where} led nowhere`);
  }
}

/** Whether a new page, not the one with time origin `left`, has loaded. Runs in the page. */
export const anew = (left: number): boolean => performance.timeOrigin !== left && document.readyState === "complete";

/** Whether the page has left the address `left` and loaded. Runs in the page. */
export const elsewhere = (left: string): boolean =>
  location.href !== left && location.href !== "about:blank" && document.readyState === "complete";

/** Whether the page at the address `meant` has loaded. Runs in the page. */
export const at = (meant: string): boolean => location.href.startsWith(meant) && document.readyState === "complete";
