import type { Cut } from "../../styles/fonts/cuts.ts";

/** A font that readers' machines have, to stand in for one of ours until it arrives. */
export interface LocalFont {
  /** The name that `tokens.css` puts after ours. */
  readonly family: `${Cut["family"]} Fallback${"" | ` ${string}`}`;
  readonly style: Cut["style"];
  /** The weights it stands in for, as CSS writes them, and the one it is matched at. */
  readonly weight: string;
  readonly at: number;
  /** What machines call it. */
  readonly locals: readonly string[];
  /** How wide `samples` of its kind is set in it, in thousandths of the type size a character; measured once, in fonts of the same widths. */
  readonly average: number;
}

/** What our fonts are used for: prose, and titles in capitals. */
export const samples = {
  prose: "On the first of March the truce ends. What the two sides have said about goods, tariffs and the state, and what each can give, is told here in the order in which it was said, with the day and the source of every number: 250 and 110, 16.5% and 8.0%, 21 days.",
  titles: "TWENTY-ONE DAYS VERBAL VOLLEYS THE SCORECARD ROUND ONE THE COMMUNIST PARTY'S ROLE AFTER THE BELL $250BN UNITED STATES CHINA",
};

const arial = ["Arial", "Liberation Sans", "Roboto"];
const arialBold = ["Arial Bold", "Liberation Sans Bold", "Roboto Bold"];

/** In the order in which a page should try them. */
export const localFonts: readonly LocalFont[] = [
  { family: "Archivo Fallback", style: "normal", weight: "450 550", at: 500, locals: arial, average: 441.2 },
  { family: "Archivo Fallback", style: "normal", weight: "551 700", at: 650, locals: arialBold, average: 470.7 },
  { family: "Archivo Fallback DejaVu", style: "normal", weight: "450 550", at: 500, locals: ["DejaVu Sans"], average: 504.3 },
  { family: "Archivo Fallback DejaVu", style: "normal", weight: "551 700", at: 650, locals: ["DejaVu Sans Bold"], average: 567.8 },
  { family: "Archivo Display Fallback", style: "normal", weight: "800", at: 800, locals: ["Arial Narrow Bold", "Liberation Sans Narrow Bold"], average: 501.5 },
  { family: "Archivo Display Fallback Arial", style: "normal", weight: "800", at: 800, locals: ["Arial Bold", "Liberation Sans Bold"], average: 611.7 },
  { family: "Archivo Display Fallback Roboto", style: "normal", weight: "800", at: 800, locals: ["Roboto Bold", "Roboto"], average: 566.2 },
  { family: "Archivo Display Fallback DejaVu", style: "normal", weight: "800", at: 800, locals: ["DejaVu Sans Bold"], average: 679.3 },
  { family: "Newsreader Fallback", style: "normal", weight: "400", at: 400, locals: ["Georgia", "Gelasio"], average: 433.8 },
  { family: "Newsreader Fallback", style: "italic", weight: "400", at: 400, locals: ["Georgia Italic", "Gelasio Italic"], average: 442.6 },
  { family: "Newsreader Fallback Noto", style: "normal", weight: "400", at: 400, locals: ["Noto Serif"], average: 469.8 },
  { family: "Newsreader Fallback Noto", style: "italic", weight: "400", at: 400, locals: ["Noto Serif Italic"], average: 458.5 },
  { family: "Newsreader Fallback Times", style: "normal", weight: "400", at: 400, locals: ["Times New Roman", "Liberation Serif"], average: 397.9 },
  { family: "Newsreader Fallback Times", style: "italic", weight: "400", at: 400, locals: ["Times New Roman Italic", "Liberation Serif Italic"], average: 400.1 },
  { family: "Newsreader Fallback DejaVu", style: "normal", weight: "400", at: 400, locals: ["DejaVu Serif"], average: 508.8 },
  { family: "Newsreader Fallback DejaVu", style: "italic", weight: "400", at: 400, locals: ["DejaVu Serif Italic"], average: 508.8 },
];
