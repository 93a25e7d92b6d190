import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { readAnswers } from "../../src/commands/new/read-answers.ts";

test("answers piped in all at once each reach their own question, an empty one too", async () => {
  const { ask } = readAnswers(Readable.from(["Round three\n\nThe talks ", "go on.\r\n"]), new PassThrough());
  expect([await ask("Title: "), await ask("Name: "), await ask("Dek: ")]).toEqual([
    "Round three",
    "",
    "The talks go on.",
  ]);
});

test("each question is shown, even once the pipe has ended", async () => {
  const shown = new PassThrough();
  const { ask, close } = readAnswers(Readable.from(["a\nb\n"]), shown);
  await ask("Title: ");
  await ask("Dek: ");
  close();
  expect(String(shown.read())).toBe("Title: Dek: ");
});

test("too few answers are told, instead of waiting for ever", async () => {
  const { ask } = readAnswers(Readable.from(["Round three\n"]), new PassThrough());
  await ask("Title: ");
  await expect(ask("Dek: ")).rejects.toThrow("the answers ended before the questions did; nothing was written");
  await expect(ask("Name: ")).rejects.toThrow("the answers ended");
});
