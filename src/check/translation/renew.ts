import type { Passage } from "./passage.ts";
import { madeFrom, markOf, recordedName, stateOf, writeRecord, type Made, type Originals } from "./record.ts";

/** A record that was brought up to date. */
export interface Renewed {
  readonly record: Originals;
  /** Passages whose words follow a change of the original, or are new. */
  readonly renewed: readonly Passage[];
  /** Passages behind the original whose words have not changed since, and those that are still the original's. */
  readonly left: readonly Passage[];
}

/**
 * Records what each passage was made from. One that is behind the original is taken to follow it where its words have
 * changed since, or where `accepts` says that they fit as they are.
 */
export function renew(
  passages: readonly Passage[],
  record: Originals,
  accepts: (passage: Passage) => boolean,
): Renewed {
  const files = new Map<string, Map<string, Made>>();
  const renewed: Passage[] = [];
  const left: Passage[] = [];
  for (const passage of passages) {
    const state = stateOf(passage, record);
    const stays = (state.is === "behind" && !state.changed) || state.is === "untranslated";
    const made = stays && !accepts(passage) ? madeFrom(passage, record) : madeNow(passage);
    if (stays && !accepts(passage)) left.push(passage);
    else if (state.is !== "current") renewed.push(passage);
    const name = recordedName(passage);
    if (!files.has(name)) files.set(name, new Map());
    if (made) files.get(name)!.set(passage.key, made);
  }
  return { record: files, renewed, left };
}

const madeNow = ({ original, words }: Passage): Made => ({ original, mark: markOf(words) });

/** The text of a record in which every passage is up to date. */
export const recordAll = (passages: readonly Passage[]): string =>
  writeRecord(renew(passages, new Map(), () => true).record);
