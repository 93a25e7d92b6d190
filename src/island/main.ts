import { liveAddress } from "./address.ts";
import type { Controls } from "./controls.ts";
import { readersPlace } from "./keep-place.ts";
import { layOut } from "./lay-out.ts";
import { loadNumbers } from "./page-language.ts";
import { liveScene } from "./stage.ts";
import { currentWaypoint } from "./current-waypoint.ts";
import { readWaypoints, restsOf } from "./waypoints.ts";
import { task } from "./task.ts";
import { readView, type View } from "./view.ts";
import { onViewChange } from "./on-view-change.ts";
import { followReadingMode } from "./reading-mode.ts";

const page = document.documentElement;

/**
 * The whole client. Events only say when to look: the reader's position is read off the page each time, so jumps,
 * reloads and events out of order cannot leave the wrong picture. Layout is read only when it may have changed or the
 * page has come to rest, since reading it costs more per frame than drawing. Start-up is split into tasks, so that it
 * does not block the first scroll.
 */
async function start(): Promise<void> {
  const stops = readWaypoints();
  const place = readersPlace(stops);
  const scenes = [...document.querySelectorAll<HTMLElement>("[data-scene]")].map((scene) =>
    liveScene(scene, place.through),
  );
  let controls: Controls | undefined;
  let rests: readonly number[] = [];
  let rested = false;
  followReadingMode(place.through, () => {
    giveRoom();
    look(readView(), true);
    address.look();
  });
  page.classList.add("ready");
  const address = liveAddress(stops, (now) => {
    rested = true;
    controls?.rest(now);
  });

  /** Lets stages stand where their pictures have room. */
  function giveRoom(): void {
    place.through(() => {
      for (const scene of scenes) scene.spread();
      const cramped = scenes.filter((scene) => scene.cramped());
      for (const scene of cramped) scene.flatten();
    });
  }

  function look(view: View, laidOut: boolean): void {
    const anew = laidOut || rested;
    rested = false;
    if (anew) rests = restsOf(stops);
    const now = currentWaypoint(rests, view.top, view.height);
    const live = page.classList.contains("live");
    if (live && anew) for (const scene of scenes) scene.measure(view);
    controls?.show(now); // before any drawing, since it may read the layout
    if (live) for (const scene of scenes) scene.look(view);
    if (place.moved(view.top)) address.look();
  }
  const keep = (top: number) => {
    place.keep(top);
    giveRoom();
  };
  onViewChange(look, keep, (top) => {
    if (place.led(top)) address.look(); // now, since the new layout may move the page once more before it is drawn
  });
  try {
    await task();
    const [{ liveControls }] = await Promise.all([import("./controls.ts"), loadNumbers()]);
    controls = await liveControls(stops, place.through);
    look(readView(), false);
  } catch (error) {
    document.querySelectorAll("[data-guess]").forEach((guess) => guess.classList.add("flat"));
    console.error("Some of the controls could not be fetched; the story reads without them.", error);
  }
}

async function begin(): Promise<void> {
  try {
    await layOut();
    if (page.dataset["reading"]) await start(); // the watchdog in before-paint.js may have given up by now
  } catch (error) {
    console.error("The moving pictures could not start; their stills stand in the text.", error);
    page.classList.remove("live", "ready", "back", "early");
    delete page.dataset["reading"];
  }
}
if (page.dataset["reading"]) void begin();
