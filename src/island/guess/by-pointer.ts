import { strokeTo, type Course, type Drawn, type Place } from "../../scene/stroke.ts";

/** What a pointer draws on, and where the result goes. */
export interface Drawing {
  readonly course: Course;
  /** Whether drawing is possible now. */
  readonly open: () => boolean;
  readonly drawn: () => Drawn;
  readonly placeAt: (event: PointerEvent) => Place;
  /** Takes the drawn values and the year under the pointer; undefined once the pointer has left. */
  readonly draw: (drawn: Drawn, year: number | undefined) => void;
}

/**
 * Draws with a pointer in an element whose `touch-action` is pan-y. A finger that moves up or down scrolls the page;
 * what it drew until the browser took over is undone.
 */
export function drawByPointer(element: HTMLElement, { course, open, drawn, placeAt, draw }: Drawing): void {
  let stroke: { readonly id: number; readonly before: Drawn; readonly at: Place; readonly moved: boolean } | undefined;
  const yearOf = ({ year }: Place) => Math.min(course.last, Math.max(course.since + 1, Math.round(year)));
  const to = (place: Place, from: Place | undefined) => draw(strokeTo(drawn(), course, from, place), yearOf(place));

  element.addEventListener("pointerdown", (event) => {
    if (!open() || stroke || !event.isPrimary || event.button !== 0) return;
    stroke = { id: event.pointerId, before: drawn(), at: placeAt(event), moved: false };
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    if (stroke?.id !== event.pointerId) return;
    if ((event.buttons & 1) === 0) {
      // a menu or another window took the release
      element.releasePointerCapture(event.pointerId);
      stroke = undefined;
      return;
    }
    const place = placeAt(event);
    to(place, stroke.at);
    stroke = { ...stroke, at: place, moved: true };
  });
  element.addEventListener("pointerup", (event) => {
    if (stroke?.id !== event.pointerId) return;
    if (!stroke.moved) to(stroke.at, undefined); // a tap
    stroke = undefined;
  });
  element.addEventListener("pointercancel", (event) => {
    if (stroke?.id !== event.pointerId) return;
    draw(stroke.before, undefined);
    stroke = undefined;
  });
  element.addEventListener("lostpointercapture", (event) => {
    if (stroke?.id === event.pointerId) stroke = undefined;
  });
}
