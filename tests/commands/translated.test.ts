import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { smallEdition } from "../translation/small-edition.ts";

test("nothing is recorded while a translated file cannot be read, and what was recorded stays", () => {
  const folder = mkdtempSync(join(tmpdir(), "story-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of smallEdition) write(file, text);
  const record = () => {
    const { status, stderr } = spawnSync("node", [resolve("src/commands/translated.ts")], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, stderr, kept: readFileSync(join(folder, "content/xx/originals.json"), "utf8") };
  };
  const before = record();
  expect(before).toMatchObject({ status: 0, stderr: "" });
  expect(before.kept).toContain('"facts.yaml"');

  write("content/xx/facts.yaml", smallEdition.get("content/xx/facts.yaml")!.replace("\n", "\n\t: ["));
  expect(record()).toEqual({
    status: 1,
    stderr: "content/xx/facts.yaml cannot be read, so nothing is recorded; npm run check says what to mend\n",
    kept: before.kept,
  });
});
