/** What the page keeps in localStorage between visits. */
type Kept = "theme" | "reading" | "place";

/** The value stored under a name; null when there is none or storage is denied. */
export function stored(name: Kept): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Stores a value, or with null removes it; where storage is denied it is not kept beyond the page. */
export function store(name: Kept, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // denied: the reader chooses again next time
  }
}
