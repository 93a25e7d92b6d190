import type { Browser, CDPSession, Page } from "playwright-core";
import { mainThread, type TraceEvent } from "./main-thread.ts";
import type { Profile } from "./profiles.ts";
import type { Medians } from "./table.ts";

/** Pixels a second; a fast reader's pace. */
const speed = 1500;

/** What the page records while it is measured. */
interface Probe {
  lcp: number;
  cls: number;
  readonly tasks: [start: number, length: number][];
  frames: number[];
  recording: boolean;
}
type Probed = typeof globalThis & { probe: Probe };

/**
 * One visit: loads the page in a new window, scrolls to its end at an even pace, and returns the measures of table.ts.
 */
export async function visit(
  browser: Browser,
  address: string,
  { window, slower, line }: Profile,
  most: number,
): Promise<Medians> {
  const context = await browser.newContext({ ...window, ignoreHTTPSErrors: true, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const net = await watch(session);
    await session.send("Performance.enable");
    if (line) await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
    if (slower > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(install);
    const load = await traced(session, async () => {
      await page.goto(address, { waitUntil: "load", timeout: 90_000 });
      await net.quiet(1500);
    });
    const first = await page.evaluate(() => structuredClone((globalThis as Probed).probe));
    const first_wire = net.bytes().wire;
    const scroll = await traced(session, () => scrollDown(page, session, most));
    const { frames, cls, tasks } = await page.evaluate(() => structuredClone((globalThis as Probed).probe));
    await net.quiet(500);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
    const gaps = frames
      .slice(1)
      .map((at, i) => at - frames[i]!)
      .filter((gap) => gap > 0)
      .toSorted((a, b) => a - b);
    const share = (part: number) => gaps[Math.min(gaps.length - 1, Math.ceil(part * gaps.length) - 1)];
    return {
      ...net.bytes(),
      first_wire,
      lcp: first.lcp,
      cls,
      heap,
      tbt: first.tasks.reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0),
      longest_scroll: Math.max(0, ...tasks.slice(first.tasks.length).map(([, length]) => length)),
      script_load: load.script,
      frame: scroll.all / Math.max(1, gaps.length),
      p50: share(0.5),
      p95: share(0.95),
      p99: share(0.99),
      over20: gaps.filter((gap) => gap > 20).length / Math.max(1, gaps.length),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before any other script. */
function install(): void {
  const probe: Probe = { lcp: 0, cls: 0, tasks: [], frames: [], recording: false };
  (globalThis as Probed).probe = probe;
  const observe = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => (probe.lcp = entry.startTime));
  observe("layout-shift", (entry) => (probe.cls += entry.hadRecentInput ? 0 : (entry.value ?? 0)));
  observe("longtask", (entry) => probe.tasks.push([entry.startTime, entry.duration]));
}

/** Counts bytes received by kind, and waits until the network is idle. */
async function watch(session: CDPSession) {
  const kinds = new Map<string, string>();
  const live = new Set<string>();
  const bytes = { wire: 0, html: 0, css: 0, js: 0, font: 0, other: 0 };
  let last = Date.now();
  const kindOf = (mime: string): Exclude<keyof typeof bytes, "wire"> =>
    /html/.test(mime)
      ? "html"
      : /css/.test(mime)
        ? "css"
        : /javascript/.test(mime)
          ? "js"
          : /font/.test(mime)
            ? "font"
            : "other";
  session.on(
    "Network.requestWillBeSent",
    ({ requestId, request }) => void (/^https?:/.test(request.url) && live.add(requestId), (last = Date.now())),
  );
  session.on("Network.responseReceived", ({ requestId, response }) => void kinds.set(requestId, response.mimeType));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (live.delete(requestId)) {
      bytes.wire += encodedDataLength;
      bytes[kindOf(kinds.get(requestId) ?? "")] += encodedDataLength;
    }
    last = Date.now();
  });
  session.on("Network.loadingFailed", ({ requestId }) => void live.delete(requestId));
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return {
    bytes: () => ({ ...bytes }),
    async quiet(silence: number) {
      for (const end = Date.now() + 30_000; Date.now() < end && (live.size > 0 || Date.now() - last < silence);)
        await new Promise((done) => setTimeout(done, 100));
    },
  };
}

/** Traces the main thread during `act`. */
async function traced(session: CDPSession, act: () => Promise<void>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] },
  });
  await act();
  const whole = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await whole;
  session.off("Tracing.dataCollected", collect);
  return mainThread(events);
}

async function scrollDown(page: Page, session: CDPSession, most: number): Promise<void> {
  await page.evaluate(() => {
    const { probe } = globalThis as Probed;
    probe.recording = true;
    const frame = (at: number) => {
      probe.frames.push(at);
      if (probe.recording) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const { width, height } = page.viewportSize()!;
  // A page may grow while scrolling, so its end is looked up again, a few times.
  for (let turn = 0, gone = 0; turn < 6 && gone < most; turn++) {
    const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    const way = Math.min(left, most - gone);
    if (way < 2) break;
    await session.send("Input.synthesizeScrollGesture", {
      x: Math.round(width / 2),
      y: Math.round(height * 0.75),
      yDistance: -Math.round(way),
      speed,
      gestureSourceType: "mouse",
      preventFling: true,
    });
    gone += way;
  }
  await page.evaluate(() => void ((globalThis as Probed).probe.recording = false));
}
