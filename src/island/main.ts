import { liveAddress } from "./address.ts";
import { liveBar } from "./bar.ts";
import type { Controls } from "./controls.ts";
import { keepPlace } from "./keep-place.ts";
import { keepOffline } from "./offline.ts";
import { liveScene } from "./stage.ts";
import { readStop, readStops } from "./stops.ts";
import { onEveryWake } from "./wake.ts";
import { liveWays } from "./ways.ts";

const page = document.documentElement;

/**
 * The whole client. Events only say when to look; where the reader is, is read off the page
 * each time, so jumps, reloads and events out of order cannot leave the wrong picture.
 */
function start(): void {
  const stops = readStops();
  const scenes = [...document.querySelectorAll<HTMLElement>("[data-scene]")].map((scene) => liveScene(scene, (flatten) => keepPlace(stops, flatten)));
  const bar = liveBar(stops);
  let controls: Controls | undefined;
  liveWays(stops, () => look());
  page.classList.add("ready");
  const address = liveAddress(stops, (now) => controls?.rest(now));

  function look(): void {
    const now = readStop(stops);
    if (page.classList.contains("live")) for (const scene of scenes) scene.look();
    bar.show(now);
    controls?.show(now);
    address.look();
  }
  onEveryWake(look);
  import("./controls.ts").then(({ liveControls }) => {
    controls = liveControls(stops);
    look();
  }).catch((error: unknown) => {
    document.querySelectorAll("[data-guess]").forEach((guess) => guess.classList.add("flat"));
    console.error("Some of the controls could not be fetched; the story reads without them.", error);
  });
}

if (page.dataset["reading"]) {
  try {
    start();
  } catch (error) {
    console.error("The moving pictures could not start; their stills stand in the text.", error);
    page.classList.remove("live", "ready", "back");
    delete page.dataset["reading"];
  }
}
keepOffline();
