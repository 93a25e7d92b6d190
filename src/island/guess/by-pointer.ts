import { strokeTo, type Course, type Drawn, type Place } from "../../scene/stroke.ts";

/** How a hand, a pen or a mouse draws. */
export interface Drawing {
  readonly course: Course;
  /** Whether there is something to draw now. */
  readonly open: () => boolean;
  readonly drawn: () => Drawn;
  readonly placeAt: (event: PointerEvent) => Place;
  /** Takes what is drawn now and the year at the hand; undefined where the hand has left. */
  readonly draw: (drawn: Drawn, year: number | undefined) => void;
}

/**
 * Draws what a pointer does within an element whose `touch-action` is pan-y: a finger that goes up or down scrolls the
 * page, and what it drew until the browser took it over is undone.
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
}
