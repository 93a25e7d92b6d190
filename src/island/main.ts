import { liveAddress } from "./address.ts";
import { liveBar } from "./bar.ts";
import { liveLinks } from "./copy-link.ts";
import { offerToGoOn } from "./go-on.ts";
import { keepPlace } from "./keep-place.ts";
import { keepOffline } from "./offline.ts";
import { liveScene } from "./stage.ts";
import { liveStepper } from "./stepper.ts";
import { readStop, readStops } from "./stops.ts";
import { liveTheme } from "./theme.ts";
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
  const stepper = liveStepper(stops);
  liveWays(stops, () => look());
  liveLinks();
  offerToGoOn(stops);
  page.classList.add("ready");
  const address = liveAddress(stops, stepper.rest);

  function look(): void {
    const now = readStop(stops);
    if (page.classList.contains("live")) for (const scene of scenes) scene.look();
    bar.show(now);
    stepper.show(now);
    address.look();
  }
  onEveryWake(look);
}

liveTheme();
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
