import { readContent } from "../src/check/read-content.ts";
import { editionsIn } from "../src/ledger/translation/editions.ts";

/** The languages that the story is translated into, by the names of their folders: `zh`. */
export const translations = editionsIn(readContent(".").keys());
