/**
 * The element that an event is about: its target or the nearest one around it that a selector matches. None where a
 * stranger's script sends the event to the document or the window.
 */
export const closest = <E extends Element>({ target }: Event, selector: string): E | null =>
  target instanceof Element ? target.closest<E>(selector) : null;
