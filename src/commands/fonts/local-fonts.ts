import type { Cut } from "../../styles/fonts/cuts.ts";

/** A font on readers' machines that stands in for one of ours until it arrives. */
export interface LocalFont {
  /** The fallback's name in `tokens.css`. */
  readonly family: `${Cut["family"]} Fallback${"" | ` ${string}`}`;
  readonly style: Cut["style"];
  /** The CSS weights it stands in for, and the weight at which it is matched. */
  readonly weight: string;
  readonly at: number;
  /**
   * Names for `local()`: the full name, and also the PostScript name where Apple's machines have the font and its full
   * name is not its family's, since Safari knows only those two (w3c/csswg-drafts#3177). Each name that a machine lacks
   * costs a look-up before the first paint.
   */
  readonly locals: readonly string[];
  /** The sample text it is matched on. */
  readonly sample: keyof typeof samples;
  /** Its average advance in that sample, in thousandths of the type size; measured in fonts with the same widths. */
  readonly average: number;
}

/** Text as our fonts set it: prose; bold numbers and labels with tabular figures; titles in capitals. */
export const samples = {
  prose:
    "On the first of March the truce ends. What the two sides have said about goods, tariffs and the state, and what each can give, is told here in the order in which it was said, with the day and the source of every number: 250 and 110, 16.5% and 8.0%, 21 days.",
  strong: "$505bn $154bn $250bn $110bn about 12% 16.5% 2 March 31 March US$360 billion 21 days",
  titles:
    "TWENTY-ONE DAYS VERBAL VOLLEYS THE SCORECARD ROUND ONE THE COMMUNIST PARTY'S ROLE AFTER THE BELL $250BN UNITED STATES CHINA",
};

const arial = ["Arial", "Liberation Sans", "Roboto"];
const arialBold = ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"];

/** In the order in which a page should try them. */
export const localFonts: readonly LocalFont[] = [
  {
    family: "Archivo Fallback",
    style: "normal",
    weight: "450 550",
    at: 500,
    locals: arial,
    sample: "prose",
    average: 441.2,
  },
  {
    family: "Archivo Fallback",
    style: "normal",
    weight: "551 700",
    at: 650,
    locals: [...arialBold, "Roboto Bold"],
    sample: "strong",
    average: 515.0,
  },
  {
    family: "Archivo Fallback DejaVu",
    style: "normal",
    weight: "450 550",
    at: 500,
    locals: ["DejaVu Sans"],
    sample: "prose",
    average: 504.3,
  },
  {
    family: "Archivo Fallback DejaVu",
    style: "normal",
    weight: "551 700",
    at: 650,
    locals: ["DejaVu Sans Bold"],
    sample: "strong",
    average: 622.5,
  },
  {
    family: "Archivo Display Fallback",
    style: "normal",
    weight: "800",
    at: 800,
    locals: ["Arial Narrow Bold", "ArialNarrow-Bold", "Liberation Sans Narrow Bold"],
    sample: "titles",
    average: 501.5,
  },
  {
    family: "Archivo Display Fallback Arial",
    style: "normal",
    weight: "800",
    at: 800,
    locals: arialBold,
    sample: "titles",
    average: 611.7,
  },
  {
    family: "Archivo Display Fallback Roboto",
    style: "normal",
    weight: "800",
    at: 800,
    locals: ["Roboto Bold", "Roboto"],
    sample: "titles",
    average: 566.2,
  },
  {
    family: "Archivo Display Fallback DejaVu",
    style: "normal",
    weight: "800",
    at: 800,
    locals: ["DejaVu Sans Bold"],
    sample: "titles",
    average: 679.3,
  },
  {
    family: "Newsreader Fallback",
    style: "normal",
    weight: "400",
    at: 400,
    locals: ["Georgia", "Gelasio"],
    sample: "prose",
    average: 433.8,
  },
  {
    family: "Newsreader Fallback",
    style: "italic",
    weight: "400",
    at: 400,
    locals: ["Georgia Italic", "Georgia-Italic", "Gelasio Italic"],
    sample: "prose",
    average: 442.6,
  },
  {
    family: "Newsreader Fallback Noto",
    style: "normal",
    weight: "400",
    at: 400,
    locals: ["Noto Serif"],
    sample: "prose",
    average: 469.8,
  },
  {
    family: "Newsreader Fallback Noto",
    style: "italic",
    weight: "400",
    at: 400,
    locals: ["Noto Serif Italic"],
    sample: "prose",
    average: 458.5,
  },
  {
    family: "Newsreader Fallback Times",
    style: "normal",
    weight: "400",
    at: 400,
    locals: ["Times New Roman", "Liberation Serif"],
    sample: "prose",
    average: 397.9,
  },
  {
    family: "Newsreader Fallback Times",
    style: "italic",
    weight: "400",
    at: 400,
    locals: ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic"],
    sample: "prose",
    average: 400.1,
  },
  {
    family: "Newsreader Fallback DejaVu",
    style: "normal",
    weight: "400",
    at: 400,
    locals: ["DejaVu Serif"],
    sample: "prose",
    average: 508.8,
  },
  {
    family: "Newsreader Fallback DejaVu",
    style: "italic",
    weight: "400",
    at: 400,
    locals: ["DejaVu Serif Italic"],
    sample: "prose",
    average: 508.8,
  },
];
