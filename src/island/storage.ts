/** What the reader's own device keeps between visits, and nothing else does. */
type Kept = "theme" | "reading" | "place";

/** What was kept under a name; null when nothing was, or storage is denied. */
export function stored(name: Kept): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a value, or with null forgets it; where storage is denied it lasts no longer than the page. */
export function store(name: Kept, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // denied: then the reader chooses again next time
  }
}
