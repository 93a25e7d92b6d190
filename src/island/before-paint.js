// Runs before the first paint: reserves the layout of the living pictures, so that nothing jumps when the
// rest arrives. On a disk (file:) modules are blocked, so the page stays as it was delivered. If the island
// fails, or has not started 3 s after the page was read, the class goes for good and the stills stand.
(function (page) {
  try {
    var theme = localStorage.getItem("theme");
    if (theme) page.dataset.theme = theme;
  } catch (_) {} // storage may be denied
  if (location.protocol === "file:") return;
  var list = page.classList;
  list.add("live");
  function giveUp() {
    if (!list.contains("ready")) list.remove("live");
  }
  addEventListener("error", function (event) { if (event.target.tagName === "SCRIPT" || event.error) giveUp(); }, true);
  addEventListener("DOMContentLoaded", function () { setTimeout(giveUp, 3000); });
})(document.documentElement);
