import { store } from "./storage.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Wires the theme switch, labelled with the theme that a press brings; the choice stays on the device. */
export function liveTheme(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
  if (!button) return;
  const { dataset } = document.documentElement;
  const isDark = () => (dataset["theme"] ? dataset["theme"] === "dark" : dark.matches);
  const tell = () => {
    button.title = (isDark() ? button.dataset["toLight"] : button.dataset["toDark"]) ?? "";
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => {
    store("theme", (dataset["theme"] = isDark() ? "light" : "dark"));
    tell();
  });
  dark.addEventListener("change", tell);
  tell();
  button.hidden = false;
}
