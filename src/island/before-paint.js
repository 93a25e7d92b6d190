// Runs before the first paint, the same on every page: takes up what the reader chose, and reserves the layout of
// the living pictures, so that nothing jumps when the rest arrives. On a disk (file:) modules are blocked, so the page
// stays as it was delivered. If the island fails, or has not started 3 s after the page was read, the stills stand for good.
(function (page) {
  var kept = function () {},
    data = page.dataset,
    list = page.classList;
  try {
    kept = localStorage.getItem.bind(localStorage);
    if (kept("theme")) data.theme = kept("theme");
  } catch {} // storage may be denied
  if ((navigator.connection || data).saveData) list.add("lean");
  if (location.protocol === "file:") return;
  data.reading = kept("reading") || (matchMedia("(prefers-reduced-motion: reduce)").matches ? "page" : "scroll");
  if (data.reading !== "page") list.add("live");
  // A new reader begins at the top: the chapters are laid out when the first screen stands (src/island/lay-out.ts), and
  // after 2 s, since on a slow line that script may come late, as the reader comes to them.
  var arrival = performance.getEntriesByType("navigation")[0];
  if (!location.hash && arrival && arrival.type === "navigate") {
    list.add("early");
    setTimeout(function () {
      if (!page.querySelector(".laid")) list.add("late");
    }, 2000);
  }
  if (kept("place") && !location.hash) list.add("back");
  function giveUp(told) {
    if (list.contains("ready") || !data.reading) return;
    list.remove("live", "back", "early");
    delete data.reading;
    if (!told && document.querySelector("[data-scene]"))
      console.error("The moving pictures did not start; their stills stand in the text.");
  }
  addEventListener(
    "error",
    function (event) {
      if (event.error || event.target.tagName === "SCRIPT") giveUp(event.error);
    },
    true,
  );
  addEventListener("DOMContentLoaded", function () {
    setTimeout(giveUp, 3000);
  });
})(document.documentElement);
