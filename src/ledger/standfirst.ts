import { fillSlots } from "./fill-slots.ts";
import type { Ledger } from "./ledger.ts";

/** The sentences under the title as plain text, numbers filled in. */
export const standfirstOf = (ledger: Pick<Ledger, "story" | "facts" | "interface">): string =>
  fillSlots(ledger.story.standfirst, ledger);
