// Made by `npm run fonts` from the fonts in src/styles/fonts; do not edit.

/** The characters whose widths are known. */
export const measured = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz\u00a0“”‘’–—…·×−§°©€£¥¼½áäãçéèêëíïñóôöúüÉ";

/** Advance widths of the text face by weight, in `measured`'s order: two digits of base 36 each, in thousandths of the type size. */
export const textAdvances = {
  450: "5r7paug6edqijh629w9wbbhg7u997u87fvfvfvfvfvfvfvfvfvfv8h8hhghghggarvj4jgk7kdisgzm3kf7jfpimf4nikflviilvk5ingxkai5pvixichn8i878idmf7fxelfxfb7zfofs6g6deh6gnwfsg0fxfx9fed8dfre6kbehe6dw5rbjbj6w6wdwrso999hghgfvb4kzg5fwfonknkf7f7f7elfbfbfbfb6g6gfsg0g0g0frfris",
  500: "5p7ubbg6ekqmjq6b9w9wbbhi80998088fxfxfxfxfxfxfxfxfxfx8r8rhihihigirtjajik5kbirgym3ke7mfviufcnhkeltijltk3imh0k8ibq2izihhn8s888sdrfag3esg3fe85fwfx6m6jeo6mnwfxg7g3g39mek8hfweckjepecdz5pc4c47676dwrsp199hihifxb4l2g5fyfqnmnmfafafaesfefefefe6m6mfxg7g7g7fwfwir",
  600: "5k84ccg7f1quk96u9x9xbbho8c998c8ag3g3g3g3g3g3g3g3g3g39c9chohohoh1rqjpjmk1k8iogxm2kc7ug9jbfungkclqimlqjxijh7k4inqij2ithm9f8a9fe3fgggf7ggfl8jgfg8706yf370nxg8gmgggga2f18qg7epl2f6epe55kdede7s7sdwrsqt99hohog3b4l8g4g4fwnrnrfgfgfgf7flflflfl7070g8gmgmgmg7g7io",
  700: "5g8dcogofgr1l871a4a4bbht8j998j8cgmgmgmgmgmgmgmgmgmgm9b9bhththth1rtk4k2kdkjizhamaky8dgrk5gfo8kym1ixm1kaivhtksjaqsjmjfi59q8c9qeeg4gwfxgwg891gvgq7f7cfu7forgqh1gwgwakfg9igpf7m6fwf7ef5gdkdk7s7sdwrsr199hthtgmb4lggngngjonong4g4g4fxg8g8g8g87f7fgqh1h1h1gpgpiz",
} as const;

/** The same of the display face, which has one weight. */
export const displayAdvances = "3d7cajdsb1kdfn5rababacek666v667nceapc4ccc4cdceb7c3ce6e6eekekekbwjnele3emekd6bkfhep72cgelc1jietfqdpfqegd8dbegdtkae6dxdfa17na1aicdcbbscbc27oboc76567ch65i9c7c7cbcb81b17sc7b7hcc6b2ao3da6a65p5p91i2im64ekekc2b4gicvcvdojrjrcdcdcdbsc2c2c2c26565c7c7c7c7c7c7d6";
