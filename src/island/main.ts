import { liveBar } from "./bar.ts";
import { keepOffline } from "./offline.ts";
import { onEveryWake } from "./wake.ts";
import { liveScene } from "./stage.ts";
import { liveTheme } from "./theme.ts";

/**
 * The whole client. Events only say when to look; where the reader is, is read off the page
 * each time, so jumps, reloads and events out of order cannot leave the wrong picture.
 */
const page = document.documentElement;
liveTheme();
if (page.classList.contains("live")) {
  const scenes = [...document.querySelectorAll<HTMLElement>("[data-scene]")].map(liveScene);
  const bar = liveBar();
  page.classList.add("ready");
  onEveryWake(() => {
    bar.look();
    for (const scene of scenes) scene.look();
  });
}
keepOffline();
