/**
 * Lets the browser keep the story for reading without a network, when the page names a worker for
 * it. It starts once the page has loaded, so that it takes nothing from the first reading, and
 * leaves readers alone who asked for little data. Where it fails, the story is as before.
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
