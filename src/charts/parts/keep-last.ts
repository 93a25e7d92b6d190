/** Memoises a function of numbers for its last arguments. */
export function keepLast<A extends readonly number[], T>(answer: (...to: A) => T): (...to: A) => T {
  let last: { readonly to: A; readonly answer: T } | undefined;
  return (...to) => {
    if (!last?.to.every((number, i) => number === to[i])) last = { to, answer: answer(...to) };
    return last.answer;
  };
}
