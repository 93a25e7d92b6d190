import { store } from "./storage.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Wires the light and dark switch: it says which of the two a press brings, and is remembered on the device only. */
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
