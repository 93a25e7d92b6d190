/*
 * The page that most people would build: all of d3, charts drawn in the browser, a transition when a step enters. A
 * baseline for measurements, never shipped.
 */
import * as d3 from "d3";
import "d3-transition"; // without this line Vite 8 drops the side-effect module and .transition() is undefined
import scrollama from "scrollama";
import "./style.css";

const W = 640,
  H = 400,
  M = { l: 44, r: 16, t: 16, b: 28 };
const colors = d3.scaleOrdinal(["goods", "parts", "food", "steel"], ["#b3261e", "#1f5f8b", "#6b8e23", "#555"]);
const svgIn = (id) =>
  d3
    .select(id + " .chart")
    .append("svg")
    .attr("viewBox", [0, 0, W, H]);
const axes = (svg, x, y, fmt = d3.format("d")) => {
  svg
    .append("g")
    .attr("class", "ax")
    .attr("transform", `translate(0,${H - M.b})`)
    .call(d3.axisBottom(x).ticks(6).tickFormat(fmt));
  svg
    .append("g")
    .attr("class", "ax y")
    .attr("transform", `translate(${M.l},0)`)
    .call(d3.axisLeft(y).ticks(5))
    .call((g) =>
      g
        .selectAll(".tick line")
        .clone()
        .attr("x2", W - M.l - M.r)
        .attr("stroke-opacity", 0.4),
    );
};

function lineChart(id, data) {
  const svg = svgIn(id),
    x = d3.scaleLinear(
      d3.extent(data, (d) => d.year),
      [M.l, W - M.r],
    ),
    y = d3.scaleLinear([0, d3.max(data, (d) => d.rate)], [H - M.b, M.t]).nice();
  axes(svg, x, y);
  const line = d3
      .line(
        (d) => x(d.year),
        (d) => y(d.rate),
      )
      .curve(d3.curveMonotoneX),
    p = svg.append("path").datum(data).attr("fill", "none").attr("stroke", "#b3261e").attr("stroke-width", 2.5);
  const dots = svg
    .append("g")
    .selectAll("circle")
    .data(data)
    .join("circle")
    .attr("cx", (d) => x(d.year))
    .attr("cy", (d) => y(d.rate))
    .attr("r", 0)
    .attr("fill", "#b3261e");
  return (i) => {
    const n = [8, 16, 24, 30, 34][i];
    p.datum(data.slice(0, n)).transition().duration(750).attr("d", line);
    dots
      .transition()
      .duration(750)
      .attr("r", (d, k) => (k < n ? 3 : 0))
      .attr("opacity", (d, k) => (i === 3 && k < 30 ? 0.2 : 1));
  };
}
function barChart(id, data) {
  const svg = svgIn(id),
    x = d3
      .scaleBand(
        data.map((d) => d.year),
        [M.l, W - M.r],
      )
      .padding(0.2),
    y = d3.scaleLinear([0, d3.max(data, (d) => d.price)], [H - M.b, M.t]).nice();
  axes(svg, x, y);
  svg
    .select(".ax")
    .selectAll(".tick")
    .filter((d, i) => i % 8)
    .remove();
  const bars = svg
    .append("g")
    .selectAll("rect")
    .data(data)
    .join("rect")
    .attr("x", (d) => x(d.year))
    .attr("width", x.bandwidth())
    .attr("y", y(0))
    .attr("height", 0)
    .attr("fill", "#9aa5ad");
  return (i) => {
    const n = [10, 20, 34, 40, 40][i];
    bars
      .transition()
      .duration(750)
      .delay((d, k) => k * 8)
      .attr("y", (d, k) => (k < n ? y(d.price) : y(0)))
      .attr("height", (d, k) => (k < n ? y(0) - y(d.price) : 0))
      .attr("fill", (d, k) => (i >= 3 && k > 33 ? "#b3261e" : "#9aa5ad"));
  };
}
function areaChart(id, data) {
  const svg = svgIn(id),
    x = d3.scaleLinear(
      d3.extent(data, (d) => d.year),
      [M.l, W - M.r],
    ),
    y = d3.scaleLinear([0, d3.max(data, (d) => d.volume)], [H - M.b, M.t]).nice();
  axes(svg, x, y);
  const g = svg.append("path").datum(data).attr("fill", "#1f5f8b33"),
    l = svg.append("path").datum(data).attr("fill", "none").attr("stroke", "#1f5f8b").attr("stroke-width", 2);
  return (i) => {
    const k = [0.2, 0.5, 1, 1, 0.7][i];
    const yy = (d) => y(d.volume * (d.year > 1995 + i * 5 ? k : 1));
    g.transition()
      .duration(750)
      .attr(
        "d",
        d3.area((d) => x(d.year), y(0), yy),
      );
    l.transition()
      .duration(750)
      .attr(
        "d",
        d3.line((d) => x(d.year), yy),
      );
  };
}
function scatter(id, data) {
  const svg = svgIn(id),
    x = d3
      .scaleLinear(
        d3.extent(data, (d) => d.rate),
        [M.l, W - M.r],
      )
      .nice(),
    y = d3
      .scaleLinear(
        d3.extent(data, (d) => d.price),
        [H - M.b, M.t],
      )
      .nice();
  axes(svg, x, y);
  const c = svg
    .append("g")
    .selectAll("circle")
    .data(data)
    .join("circle")
    .attr("cx", W / 2)
    .attr("cy", H / 2)
    .attr("r", 0)
    .attr("fill", (d) => colors(d.group));
  return (i) =>
    c
      .transition()
      .duration(750)
      .attr("cx", (d) => x(d.rate))
      .attr("cy", (d) => y(d.price))
      .attr("r", (d) => (i === 0 ? 5 : i < 4 && d.group !== ["goods", "parts", "food", "steel"][i] ? 3 : 8))
      .attr("opacity", (d) => (i > 0 && i < 4 && d.group !== ["goods", "parts", "food", "steel"][i] ? 0.2 : 0.9));
}
function dumbbell(id, data) {
  const svg = svgIn(id),
    x = d3
      .scaleLinear(
        [d3.min(data, (d) => Math.min(d.volume, d.price)), d3.max(data, (d) => Math.max(d.volume, d.price))],
        [M.l, W - M.r],
      )
      .nice(),
    y = d3
      .scalePoint(
        data.map((d) => d.year),
        [M.t, H - M.b],
      )
      .padding(0.5);
  svg
    .append("g")
    .attr("class", "ax")
    .attr("transform", `translate(0,${H - M.b})`)
    .call(d3.axisBottom(x));
  const g = svg
    .append("g")
    .selectAll("g")
    .data(data)
    .join("g")
    .attr("transform", (d) => `translate(0,${y(d.year)})`);
  const ln = g
    .append("line")
    .attr("stroke", "#bbb")
    .attr("x1", (d) => x(d.volume))
    .attr("x2", (d) => x(d.volume));
  g.append("circle")
    .attr("r", 3.5)
    .attr("fill", "#1f5f8b")
    .attr("cx", (d) => x(d.volume));
  const b = g
    .append("circle")
    .attr("r", 3.5)
    .attr("fill", "#b3261e")
    .attr("cx", (d) => x(d.volume));
  return (i) => {
    const k = [0, 0.25, 0.5, 1, 1][i];
    const e = (d) => x(d.volume + (d.price - d.volume) * k);
    ln.transition().duration(750).attr("x2", e);
    b.transition().duration(750).attr("cx", e);
    if (i === 4) {
      const s = data.slice().sort((p, q) => d3.descending(p.price - p.volume, q.price - q.volume));
      y.domain(s.map((d) => d.year));
    }
    g.transition()
      .duration(750)
      .attr("transform", (d) => `translate(0,${y(d.year)})`);
  };
}
d3.csv("data.csv", d3.autoType).then((data) => {
  const makers = [lineChart, barChart, areaChart, scatter, dumbbell];
  document.querySelectorAll(".scrolly").forEach((section, i) => {
    const id = "#" + section.id,
      draw = makers[i % makers.length](id, data),
      update = (step) => draw(Math.min(step, 4)),
      scroller = scrollama();
    update(0);
    scroller
      .setup({ step: id + " .step", offset: 0.6, progress: true })
      .onStepEnter(({ element, index }) => {
        d3.selectAll(id + " .step").classed("is-active", false);
        element.classList.add("is-active");
        update(index);
      })
      .onStepProgress(({ progress }) => d3.select(id + " .y").style("opacity", 0.5 + progress / 2));
    window.addEventListener("resize", scroller.resize);
  });
});
