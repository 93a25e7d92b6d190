/**
 * Works a thing out once for each key, for what a picture in motion asks for at every frame. At most so many are kept; a
 * picture that asks for more begins anew.
 */
export function memoized<T>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}
