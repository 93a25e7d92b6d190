/* global build */
// Keeps the story readable offline. Pages go to the network first and fall back to the cache after 3 s. The cache holds
// one whole build, every file checked by its digest, so no reader gets a page of one build with a picture of another.
// Files in assets/ have hashed names, so any cached copy of one is valid.
const home = new URL("./", self.location.href).href;
const family = `twenty-one-days ${new URL(home).pathname} `;
const name = family + build.stamp;
const limit = 3000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(home) || request.headers.has("range")) return;
  const path = pathOf(request.url);
  if (path.startsWith("assets/"))
    event.respondWith(keptOrFetched(event, path)); // from earlier builds too
  else if (Object.hasOwn(build.files, path)) event.respondWith(fetchedOrKept(event, path));
});

/** All or nothing: fetches and checks every file before caching any. */
async function keepAll() {
  const fetched = await Promise.all(
    build.first.map(async (path) => {
      const response = await fetch(home + path, { cache: path.startsWith("assets/") ? "default" : "no-cache" });
      const copy = await checked(path, response);
      if (!copy) throw new Error(`${path} is not that of build ${build.stamp}`);
      return [path, copy];
    }),
  );
  await caches.delete(name); // of an earlier time: a build that is back is the newest of all
  const cache = await caches.open(name);
  await Promise.all(fetched.map(([path, copy]) => cache.put(home + path, copy)));
}

/** Keeps the previous build's cache, for pages of it that are still open. */
async function forgetOld() {
  const old = (await caches.keys()).filter((each) => each.startsWith(family) && each !== name);
  await Promise.all(old.slice(0, -1).map((each) => caches.delete(each)));
}

async function keptOrFetched(event, path) {
  return (await keptIn(() => caches.keys(), path)) ?? fetched(event, path, "default");
}

/**
 * The copy in the first of the story's caches that has one; undefined if storage fails, as on a full disk, so that the
 * network is tried.
 */
async function keptIn(names, path) {
  try {
    for (const each of await names()) {
      const kept = each.startsWith(family) && (await (await caches.open(each)).match(home + path));
      if (kept) return kept;
    }
  } catch {
    return undefined;
  }
}

async function fetchedOrKept(event, path) {
  const fresh = fetched(event, path, "no-cache"); // else a host that says nothing of keeping has the browser guess
  const kept = await keptIn(() => [name], path);
  if (!kept) return fresh;
  const late = new Promise((give) => setTimeout(give, limit, kept));
  return Promise.race([
    fresh.then(
      (response) => (response.status >= 500 ? kept : response),
      () => kept,
    ),
    late,
  ]);
}

/** Fetches from the network and caches a file of this build, so that what was read once can be read again. */
async function fetched(event, path, cache) {
  const response = await fetch(event.request, { cache });
  if (response.ok) {
    const copy = response.clone();
    event.waitUntil(
      checked(path, copy)
        .then(async (kept) => kept && (await caches.open(name)).put(home + path, kept))
        .catch(() => {}),
    );
  }
  return response;
}

/** A response to cache, if the bytes are exactly this build's. */
async function checked(path, response) {
  if (!response.ok) return undefined;
  const bytes = await response.arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  if (!digest.startsWith(build.files[path])) return undefined;
  const headers = new Headers(response.headers);
  for (const header of ["content-encoding", "content-length", "vary"]) headers.delete(header); // the bytes are decoded, for any asker
  return new Response(bytes, { headers });
}

/** The file for an address: hosts leave out `index.html` and `.html`. */
function pathOf(address) {
  const path = decodeURIComponent(address.slice(home.length).replace(/[?#].*$/, ""));
  if (path === "" || path.endsWith("/")) return `${path}index.html`;
  return Object.hasOwn(build.files, `${path}.html`) ? `${path}.html` : path;
}
