/** Who sits at the table, by side, in the order of their seats. */
export const usSeats = ["lighthizer", "mnuchin", "kudlow", "navarro", "ross"] as const;
export const chinaSeats = ["liu", "yi", "wang", "ning", "liao"] as const;
export type Seat = (typeof usSeats)[number] | (typeof chinaSeats)[number];

/** The two who lead. */
export const leads = ["lighthizer", "liu"] as const satisfies readonly Seat[];
export type Lead = (typeof leads)[number];
export const isLead = (id: Seat): id is Lead => (leads as readonly string[]).includes(id);

/** Those of whom a source says what they want. */
export const wanting = ["lighthizer", "mnuchin", "kudlow", "navarro", "liu"] as const satisfies readonly Seat[];
export type Wanting = (typeof wanting)[number];
export const isWanting = (id: Seat): id is Wanting => (wanting as readonly string[]).includes(id);

export const tableLabels = [
  "us",
  "china",
  "met",
  "clash",
  "postpone-who",
  "postpone",
  "deadline-who",
  "deadline",
  ...[...usSeats, ...chinaSeats].flatMap((id) => [`${id}-name`, `${id}-role`] as const),
  ...leads.map((id) => `${id}-line` as const),
  ...wanting.map((id) => `${id}-wants` as const),
] as const;
export type TableLabel = (typeof tableLabels)[number];

export interface TableRows {
  /** What each of `wanting` wants. */
  readonly wants: Readonly<Record<Wanting, "deal" | "change">>;
}

/** From 0, everybody in their seat, to 1, those who want a deal leaning over the table. */
export interface TableState {
  readonly split: number;
}
