/**
 * Every character in the four fonts, once each; readers get the ones that the story uses. A word with any other
 * character would be set in two typefaces, so `tests/styles/characters.test.ts` reports it with its line. To add one,
 * put it here and run `npm run fonts`. The packages' fonts must have it; they have no arrows, no ‰, and no thin space
 * in both families.
 */
export const characters = [
  " !\"#$%&'()*+,-./0123456789:;<=>?@",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_",
  "abcdefghijklmnopqrstuvwxyz",
  "\u00a0“”‘’–—…·×−§°©€£¥¼½",
  "áäãçéèêëíïñóôöúüÉ",
].join("");
