// One rectangle that changes on scroll, and nothing else: the least that a moving picture costs.
const rect = document.querySelector(".one-mark rect");
addEventListener("scroll", () => requestAnimationFrame(() => rect.setAttribute("width", String(10 + (scrollY % 300)))));
