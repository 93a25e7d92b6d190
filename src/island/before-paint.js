// Runs before the first paint, the same on every page: applies what the reader chose and reserves the layout of the
// live pictures, so that nothing shifts later. Under file: modules are blocked, so the page stays as delivered. If the
// island fails, or has not started when the page has been parsed and shown for 3 s, the stills stay for good.
(function (page) {
  var kept = function () {},
    data = page.dataset,
    list = page.classList;
  try {
    kept = localStorage.getItem.bind(localStorage);
    if (kept("theme") && !matchMedia("(forced-colors: active)").matches) data.theme = kept("theme");
  } catch {} // storage may be denied
  if ((navigator.connection || data).saveData) list.add("lean");
  if (location.protocol === "file:") return;
  // A copy of the page as it lived, with its scripts: the stills stand.
  if (data.reading) return void delete data.reading;
  // What a copy cannot keep, so that the styles of the living page end with its script.
  customElements.define("while-live", class extends HTMLElement {});
  data.reading = kept("reading") || (matchMedia("(prefers-reduced-motion: reduce)").matches ? "page" : "scroll");
  if (data.reading !== "page") list.add("live");
  // A new reader starts at the top. Chapters are then laid out after the first screen (src/island/lay-out.ts) or, if
  // that script is not there after 2 s, as the reader comes to them. Not where a highlight link (#:~:text=) leads, whose
  // words the browser could not find; only Chromium, which alone has userAgentData, tells of one, in the entry's name.
  var arrival = performance.getEntriesByType("navigation")[0];
  if (navigator.userAgentData && arrival && arrival.type === "navigate" && !arrival.name.includes("#")) {
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
      var script = event.filename || (event.target.tagName === "SCRIPT" && event.target.src) || "";
      if (script.startsWith(new URL("assets/", document.baseURI))) giveUp(event.error); // else a stranger's
    },
    true,
  );
  addEventListener("DOMContentLoaded", function () {
    var timer;
    function wait() {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(giveUp, 3000);
    }
    document.addEventListener("visibilitychange", wait);
    wait();
  });
})(document.documentElement);
