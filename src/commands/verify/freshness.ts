import type { Answer } from "./ask.ts";

/** How long an answer may be kept without asking again, in seconds, and whether the host says so or a browser guesses. */
export interface Freshness {
  readonly seconds: number;
  readonly guessed: boolean;
}

/**
 * For a browser, by RFC 9111: what Cache-Control says, else Expires; else a tenth of the time since the last change,
 * which is what browsers guess (section 4.2.2).
 */
export function freshness({ headers }: Answer): Freshness {
  const control = directive(headers["cache-control"]);
  const said = (seconds: number): Freshness => ({ seconds: Math.max(0, seconds), guessed: false });
  if (control.has("no-cache") || control.has("no-store") || headers["vary"] === "*") return said(0);
  const age = control.get("max-age");
  if (age !== undefined) return said(Number(age) || 0);
  const answered = Date.parse(headers.date ?? "") || Date.now();
  if (headers.expires !== undefined) return said((Date.parse(headers.expires) - answered) / 1000 || 0);
  const changed = Date.parse(headers["last-modified"] ?? "");
  return { seconds: Number.isNaN(changed) ? 0 : Math.max(0, (answered - changed) / 10_000), guessed: true };
}

/** For caches between a host and its readers, which `s-maxage` tells alone, in seconds; undefined if it does not. */
export function sharedFreshness({ headers }: Answer): number | undefined {
  const seconds = directive(headers["cache-control"]).get("s-maxage");
  return seconds === undefined ? undefined : Number(seconds) || 0;
}

const directive = (control = ""): ReadonlyMap<string, string> =>
  new Map(
    control
      .toLowerCase()
      .split(",")
      .map((each) => each.split("=").map((part) => part.trim().replaceAll('"', "")))
      .map(([name = "", value = ""]) => [name, value]),
  );
