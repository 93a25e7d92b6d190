/**
 * Every character that the four fonts hold, once each; readers get those that the story shows. A word with a
 * character that is not here would be set in two typefaces, so `tests/styles/characters.test.ts` names it and the line it stands on.
 * To add one: put it here (the packages' fonts must have it; they have no arrows, no ‰ and no
 * thin space in both families), then `npm run fonts`.
 */
export const characters = [
  " !\"#$%&'()*+,-./0123456789:;<=>?@",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_",
  "abcdefghijklmnopqrstuvwxyz",
  "\u00a0“”‘’–—…·×−§°©€£¥¼½",
  "áäãçéèêëíïñóôöúüÉ",
].join("");
