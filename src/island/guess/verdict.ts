/** From here on, in parts of the record, a guess is called too low or too high. */
const near = 0.05;

/** What a guess is beside the record, and by how much it differs. */
export function verdict(
  guess: number,
  record: number,
): { readonly says: "under" | "over" | "near"; readonly apart: number } {
  const apart = Math.abs(guess - record);
  return { says: apart <= near * Math.abs(record) ? "near" : guess < record ? "under" : "over", apart };
}
