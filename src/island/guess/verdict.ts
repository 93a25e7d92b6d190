/** A guess at most this share of the record away from it counts as near. */
const near = 0.05;

/** Compares a guess with the record, and gives the absolute difference. */
export function verdict(
  guess: number,
  record: number,
): { readonly says: "under" | "over" | "near"; readonly apart: number } {
  const apart = Math.abs(guess - record);
  return { says: apart <= near * Math.abs(record) ? "near" : guess < record ? "under" : "over", apart };
}
