import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { readFlags, tellFlagFault } from "../../src/commands/read-flags.ts";

const options = { runs: { type: "string" }, quick: { type: "boolean" } } as const;
const told = (args: string[], words?: string): string => {
  try {
    parseArgs({ args, options, allowPositionals: words !== undefined });
  } catch (error) {
    return tellFlagFault(error, options, words);
  }
  throw new Error(`${args.join(" ")} is no fault`);
};

test.each([
  [["--bogus"], "unknown option --bogus; this command takes: --runs …, --quick"],
  [["--bogus=3"], "unknown option --bogus; this command takes: --runs …, --quick"],
  [["--quikc"], "unknown option --quikc; did you mean --quick?; this command takes: --runs …, --quick"],
  [["-q"], "unknown option -q; this command takes: --runs …, --quick"],
  [["--runs"], "option --runs needs a value; this command takes: --runs …, --quick"],
  [["--runs", "--quick"], "option --runs needs a value; this command takes: --runs …, --quick"],
  [["--quick=3"], "option --quick takes no value; this command takes: --runs …, --quick"],
  [["5"], "5 is too much here; this command takes: --runs …, --quick"],
])("%j is told in one line with what the command takes", (args, line) => {
  expect(told(args)).toBe(line);
});

test("what stands besides options is named first, and may be given", () => {
  expect(told(["--bogus"], "<scene>|all")).toBe(
    "unknown option --bogus; this command takes: <scene>|all, --runs …, --quick",
  );
  expect(readFlags(options, "<scene>|all", ["volleys", "--runs", "3"])).toEqual({
    values: { runs: "3" },
    positionals: ["volleys"],
  });
});

test("what is no fault of the writer's is thrown on", () => {
  expect(() => tellFlagFault(new RangeError("something else"), options)).toThrow("something else");
});

test("every command of package.json that takes options of its own refuses a wrong one in one line, with 2 and no stack", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).flatMap(
    (script) => /^node (src\/commands\/[\w-]+\.ts)$/.exec(script)?.[1] ?? [],
  );
  expect(commands.length).toBeGreaterThan(12);
  for (const command of commands) expect(readFileSync(command, "utf8"), command).toMatch(/\breadFlags\(/);
  for (const file of globSync("src/**/*.ts"))
    if (!file.endsWith("read-flags.ts")) expect(readFileSync(file, "utf8"), file).not.toMatch(/\bparseArgs\(/);
  const { status, stdout, stderr } = spawnSync("node", ["tests/bench/bench.ts", "--bogus"], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([
    2,
    "",
    "unknown option --bogus; this command takes: --runs …, --quick, --built\n",
  ]);
});

test("--help says what a command takes, and is no fault", () => {
  const { status, stdout, stderr } = spawnSync("node", ["src/commands/headers.ts", "--help"], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([0, "this command takes: --base …, --dist …, --out …\n", ""]);
});
