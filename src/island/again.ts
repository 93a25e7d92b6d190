let left = 0;
addEventListener("pagehide", () => left++);

/**
 * What `load` brings. A browser breaks off what a page is fetching as the reader leaves it, and may show the same page
 * again when they come back: it is then fetched once more.
 * @throws what `load` throws while the reader stays
 */
export async function again<T>(load: () => Promise<T>): Promise<T> {
  const before = left;
  try {
    return await load();
  } catch (error) {
    if (left === before) throw error;
    await new Promise(requestAnimationFrame); // comes when the page is seen again
    return again(load);
  }
}
