import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with a line that build servers can count: “412 passed, 0 failed, 2 skipped”. With NO_SKIP set, a skipped
 * test counts as failed.
 */
export default class PlainCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      let ran = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") count[state]++;
        ran++;
      }
      // A file that could not be loaded is a failure.
      if (ran === 0 || (module.errors().length > 0 && module.state() === "failed")) count.failed++;
    }
    if (process.env["NO_SKIP"] && count.skipped > 0) {
      const skipped = modules.flatMap((module) =>
        [...module.children.allTests("skipped")].map(
          (test) => `skipped: ${module.relativeModuleId} > ${test.fullName}`,
        ),
      );
      console.error(`\nWhere NO_SKIP is set every test must run:\n${skipped.join("\n")}`);
      count.failed += count.skipped;
      count.skipped = 0;
      process.exitCode = 1;
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ""}`);
  }
}
