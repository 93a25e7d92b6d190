// One rectangle that changes while the page is scrolled, and nothing else: what a picture in motion costs at the least.
const rect = document.querySelector(".one-mark rect");
addEventListener("scroll", () => requestAnimationFrame(() => rect.setAttribute("width", String(10 + (scrollY % 300)))));
