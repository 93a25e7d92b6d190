/**
 * Registers the service worker that the page names, if any, to keep the story for offline reading. It waits for the
 * load event, so as not to compete with the first reading, and does nothing under Save-Data. A failure changes nothing.
 */
export function keepOffline(): void {
  const { worker } = document.documentElement.dataset;
  const { connection, serviceWorker } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
  };
  if (!import.meta.env.PROD || !worker || !("serviceWorker" in navigator) || connection?.saveData) return;
  const keep = () => void serviceWorker.register(worker, { updateViaCache: "none" }).catch(() => undefined);
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep, { once: true });
}
