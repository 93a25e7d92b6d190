/**
 * A page gives up on a script that does not run within 3 s and on a guess that is not there within 8 s, as they may not
 * be on a busy machine: gives them as long as a test waits. Runs in the page, before its scripts. faults/ tests both
 * deadlines.
 */
export const longDeadlines = (): void => {
  const wait = window.setTimeout.bind(window);
  window.setTimeout = ((run: TimerHandler, milliseconds = 0, ...given: unknown[]) =>
    wait(run, milliseconds >= 3000 ? 120_000 : milliseconds, ...given)) as typeof window.setTimeout;
};
