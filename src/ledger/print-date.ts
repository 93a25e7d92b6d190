/**
 * A day (`2019-03-06`), month (`2019-03`) or year (`2019`) in words: “6 March 2019”, “March 2019”, “2019”.
 * The order and names come from the language: en-GB, not en.
 */
export function printDate(date: string, language: string): string {
  const [year, month, day] = date.split("-");
  if (!month) return year!;
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  }).format(new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, "$1-01T")));
}
