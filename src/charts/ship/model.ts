/** The voyage in days counted from the day she sailed, and the amounts that are drawn as dots and coins. */
export interface ShipRows {
  /** The day she sailed, YYYY-MM-DD. */
  readonly sailed: string;
  /** The day on which the duty began and she arrived, and the day on which she docked. */
  readonly duty: number;
  readonly docked: number;
  /** The cargo in thousands of tonnes, one dot each. */
  readonly cargo: number;
  /** The duty on it in millions of dollars, one coin each. */
  readonly coins: number;
}

export const shipLabels = [
  "date",
  "june",
  "july",
  "august",
  "seattle",
  "dalian",
  "cargo",
  "late",
  "duty-ahead",
  "duty",
  "at-sea",
  "off-port",
  "us",
  "china",
  "goods-out",
  "goods-in",
  "importer-china",
  "customs-china",
  "paid-china",
  "importer-us",
  "customs-us",
  "paid-us",
] as const;
export type ShipLabel = (typeof shipLabels)[number];

/** How far `landed` is when the whole cargo is ashore; from there on the buyer pays. */
export const unloaded = 0.8;

/** `day` and `span` are in days; all others go from 0, hidden or not yet, to 1. */
export interface ShipState {
  /** Days since she sailed. */
  readonly day: number;
  /** The days that the line between the ports stands for. */
  readonly span: number;
  /** What the voyage is told with: the date, the days on the line, the duty’s gate. */
  readonly voyage: number;
  /** The counts of days below the line. */
  readonly count: number;
  /** What she carries, in words. */
  readonly cargo: number;
  readonly late: number;
  /** Her cargo goes ashore, and the buyer pays China’s customs. */
  readonly landed: number;
  /** The goods’ way over the sea, between two named countries. */
  readonly lanes: number;
  /** The same in the other direction: an American importer pays US customs. */
  readonly mirror: number;
}
