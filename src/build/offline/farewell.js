// Replaces sw.js to end offline reading: it deletes the caches and unregisters.
const family = `twenty-one-days ${new URL("./", self.location.href).pathname} `;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((all) => Promise.all(all.filter((each) => each.startsWith(family)).map((each) => caches.delete(each))))
      .then(() => self.registration.unregister()),
  );
});
