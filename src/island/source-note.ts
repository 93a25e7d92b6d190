import { entryOf } from "./entry.ts";
import { placeBeside, roomBeside } from "./place-beside.ts";
import { stageOf } from "./seen-picture.ts";

export interface SourceNote {
  /**
   * Opens the note beside a fact's link: value, meaning and source. Moves the focus to the note's link to the sources
   * page.
   */
  readonly open: (link: HTMLAnchorElement) => void;
  readonly close: () => void;
  /** The fact's link whose note is open. */
  readonly about: () => HTMLAnchorElement | undefined;
}

/** One note at a time. It closes at Esc or a press elsewhere, and then calls `closed`. */
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
        .catch(() => undefined); // then the note holds only the link
    },
  };
}

function said(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** Places a note beside its fact, as wide as the text column, below the bar and any stage above the column. */
function place(note: HTMLElement, link: HTMLAnchorElement): void {
  const column = (link.closest(".card") ?? link.closest("p, li, td")!).getBoundingClientRect();
  const width = Math.min(Math.max(column.width, 240), document.documentElement.clientWidth - 16);
  note.style.width = `${width}px`;
  note.style.maxHeight = "";
  const scene = link.closest<HTMLElement>("[data-scene]");
  const stage = scene && stageOf(scene)?.closest("[data-stage]")?.getBoundingClientRect();
  const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  const foot = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 8;
  const about = link.getBoundingClientRect();
  const area = {
    left: Math.max(8, Math.min(column.left, document.documentElement.clientWidth - width - 8)),
    right: Math.max(column.right, column.left + width),
    top: stage && stage.left < column.right ? Math.max(bar, stage.bottom) : bar,
    bottom: innerHeight - foot,
  };
  // A note that is too high scrolls, so that the fact stays visible.
  note.style.maxHeight = `${roomBeside(about, area)}px`;
  const { left, top } = placeBeside(about, { width, height: note.offsetHeight }, area);
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}
