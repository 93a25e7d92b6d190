import { plainLook, tokenOf } from "./plain-look.ts";
import pictureCss from "../styles/picture.css?raw";
import tokensCss from "../styles/tokens.css?raw";

/** How marks look in files of their own, and their ground. */
export const look = plainLook(pictureCss, tokensCss);
export const colours = { paper: tokenOf(tokensCss, "paper"), ink: tokenOf(tokensCss, "ink") };
