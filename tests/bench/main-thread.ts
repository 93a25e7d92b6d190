/** An event of Chromium's trace; times in microseconds, `tdur` is thread CPU time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const kinds: readonly (readonly [RegExp, "script" | "work"])[] = [
  [
    /^(EvaluateScript|FunctionCall|FireAnimationFrame|TimerFire|EventDispatch|RunMicrotasks|v8\.|V8\.|MinorGC|MajorGC|BlinkGC|XHR|FireIdleCallback|EvaluateModule|IntersectionObserver)/,
    "script",
  ],
  [
    /^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation|ParseAuthorStyleSheet|Layout$|HitTest$|UpdateLayerTree$|PrePaint|Paint|PaintImage|Layerize|Commit|CompositeLayers|Decode|Draw)/,
    "work",
  ],
];

/**
 * Milliseconds of CPU time on the page's main thread: script alone, and script, style, layout and paint together. Other
 * processes are excluded.
 */
export function mainThread(events: readonly TraceEvent[]): { readonly script: number; readonly all: number } {
  const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;
  const busy = new Map(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map((event) => [thread(event), 0]),
  );
  const whole = events.filter(({ ph }) => ph === "X");
  for (const event of whole)
    if (busy.has(thread(event))) busy.set(thread(event), busy.get(thread(event))! + (event.dur ?? 0));
  const [main] = [...busy].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  let [script, all] = [0, 0];
  const open: { readonly end: number; readonly kind: "script" | "work" | undefined }[] = [];
  for (const event of whole
    .filter((event) => thread(event) === main)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && open.at(-1)!.end <= event.ts) open.pop();
    const outer = open.at(-1)?.kind;
    const kind = kinds.find(([names]) => names.test(event.name))?.[1] ?? outer;
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    // Time in a nested event of another kind moves from the outer kind to the inner one.
    if (kind === "script" && outer !== "script") script += time;
    if (kind === "work" && outer === "script") script -= time;
    if (kind !== undefined && outer === undefined) all += time;
    open.push({ end: event.ts + (event.dur ?? 0), kind });
  }
  return { script, all };
}
