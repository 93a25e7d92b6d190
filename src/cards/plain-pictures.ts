import { plainLook, tokenOf } from "./plain-look.ts";
import pictureCss from "../styles/picture.css?raw";
import tokensCss from "../styles/tokens.css?raw";

/** The look of marks in standalone files, and the colours of paper and ink. */
export const look = plainLook(pictureCss, tokensCss);
export const colours = { paper: tokenOf(tokensCss, "paper"), ink: tokenOf(tokensCss, "ink") };
