import { z } from "astro/zod";
import { deceptiveAddress } from "./deceptive-address.ts";

/** A day, YYYY-MM-DD. */
export const day = z.iso.date({ error: "must be a day, such as 2019-02-08" });

/** When something was published: a day, or only its month or year where the record has no more. */
export const when = z
  .union([z.string(), z.number()], { error: "must be a day, a month or a year, such as 2019-02-08, 2019-02 or 2019" })
  .transform(String)
  .pipe(
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: "must be a day, a month or a year, such as 2019-02-08, 2019-02 or 2019",
      abort: true,
    }),
  )
  .refine(inCalendar, { error: "is a day that no calendar has; look at the month's length" })
  .refine((text) => text >= "1600", { error: "is of a year before 1600; look at its digits" });

/** Words that must not be left empty; a line end in them is a space. */
export const words = z
  .string({ error: "must be words; put them in quotation marks if they look like a number or begin with #" })
  .overwrite((text) => text.replace(/\s*\n\s*/g, " "))
  .trim()
  .min(1, { error: "must not be empty" });

/** A name that other files use: small letters, digits and dashes or underscores. */
export const id = idOf("small letters, digits and dashes, such as us-list-3");

/** An id of which an error says what it must be: "a unit of content/interface.yaml". */
export function idOf(what: string): z.ZodString {
  return z.string({ error: `must be ${what}` }).regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, { error: `must be ${what}` });
}

/** A language as browsers name it: en, en-GB, pt-BR. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "must be a language code, such as en-GB" });

/** A whole https (or, for old pages, http) address. */
export const address = z
  .url({
    protocol: /^https?$/,
    error: "must be a whole web address, such as https://www.census.gov/foreign-trade/balance/c5700.html",
  })
  .superRefine((text, context) => {
    const message = deceptiveAddress(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

/** Whether a text that looks like a day is one: 2019-02-30 is not. Other texts are not its matter. */
function inCalendar(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(text);
}
