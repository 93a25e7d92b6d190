import { entryOf } from "./entry.ts";
import { placeBeside, roomBeside } from "./place-beside.ts";
import { stageOf } from "./seen-picture.ts";

export interface SourceNote {
  /** Shows what a number is and where it comes from, beside it, and takes the focus to the link that leads on. */
  readonly open: (link: HTMLAnchorElement) => void;
  readonly close: () => void;
  /** The number whose note is open. */
  readonly about: () => HTMLAnchorElement | undefined;
}

/** The note of one number at a time. It goes at Esc, or at a press elsewhere, which `closed` is told. */
export function sourceNote(closed: () => void): SourceNote {
  let shown: { readonly link: HTMLAnchorElement; readonly note: HTMLElement } | undefined;
  const close = () => shown?.note.hidePopover();
  return {
    about: () => shown?.link,
    close,
    open(link) {
      close();
      const note = document.createElement("span");
      note.className = "gloss source-note";
      note.popover = "auto";
      const more = document.createElement("a");
      more.href = link.href;
      more.textContent = document.querySelector<HTMLElement>("[data-leads-on]")!.dataset["leadsOn"]!;
      note.append(said("b", link.textContent), more);
      link.after(note);
      note.addEventListener("beforetoggle", ({ newState }) => {
        if (newState === "closed" && shown?.note === note) shown = undefined;
      });
      note.addEventListener("toggle", ({ newState }) => {
        if (newState === "open") return;
        note.remove();
        closed();
      });
      note.showPopover();
      shown = { link, note };
      place(note, link);
      more.focus({ preventScroll: true });
      entryOf(link)
        .then(({ value, what, details }) => {
          note.replaceChildren(said("b", value), more, said("span", what), said("small", details));
          place(note, link);
          more.focus({ preventScroll: true });
        })
        .catch(() => undefined); // then the link alone leads on
    },
  };
}

function said(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** Beside its number, as wide as the column it is read in, below the bar and below a stage that stands above. */
function place(note: HTMLElement, link: HTMLAnchorElement): void {
  const column = (link.closest(".card") ?? link.closest("p, li, td")!).getBoundingClientRect();
  const width = Math.min(Math.max(column.width, 240), document.documentElement.clientWidth - 16);
  note.style.width = `${width}px`;
  note.style.maxHeight = "";
  const scene = link.closest<HTMLElement>("[data-scene]");
  const stage = scene && stageOf(scene)?.closest("[data-stage]")?.getBoundingClientRect();
  const bar = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const foot = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 8;
  const about = link.getBoundingClientRect();
  const area = {
    left: Math.max(8, Math.min(column.left, document.documentElement.clientWidth - width - 8)),
    right: Math.max(column.right, column.left + width),
    top: stage && stage.left < column.right ? Math.max(bar, stage.bottom) : bar,
    bottom: innerHeight - foot,
  };
  // Where it is too high it scrolls within itself, so that the number stays to be seen.
  note.style.maxHeight = `${roomBeside(about, area)}px`;
  const { left, top } = placeBeside(about, { width, height: note.offsetHeight }, area);
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}
