import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { askWith, oneOf } from "../../src/commands/new/question.ts";
import { atTerminal, fromPipe } from "../../src/commands/new/read-answers.ts";

const question = (key: string) => ({ key, words: key, optional: true });
const smallLetters = (text: string) => (/^[a-z-]+$/.test(text) ? undefined : "must be small letters");

test("answers piped in all at once each reach their own question, an empty one too", async () => {
  const ask = askWith({}, fromPipe(Readable.from(["Round three\n\nThe talks ", "go on.\r\n"]), new PassThrough()));
  expect([await ask(question("Title")), await ask(question("Name")), await ask(question("Dek"))]).toEqual([
    "Round three",
    "",
    "The talks go on.",
  ]);
});

test("each question is shown, even once the pipe has ended", async () => {
  const shown = new PassThrough();
  const ask = askWith({}, fromPipe(Readable.from(["a\nb\n"]), shown));
  await ask(question("Title"));
  await ask({ key: "dek", words: "Dek", usual: "Words" });
  expect(String(shown.read())).toBe("Title [none]: Dek [Words]: ");
});

test("too few answers are told, instead of waiting for ever", async () => {
  const ask = askWith({}, fromPipe(Readable.from(["Round three\n"]), new PassThrough()));
  await ask(question("Title"));
  await expect(ask(question("Dek"))).rejects.toThrow("the answers ended before the questions did; nothing was written");
  await expect(ask(question("Name"))).rejects.toThrow("the answers ended");
});

test("through a pipe a question is asked again until its answer will do", async () => {
  const shown = new PassThrough();
  const ask = askWith({}, fromPipe(Readable.from(["\nTitle Case!\nfine-id\n"]), shown));
  expect(await ask({ key: "id", words: "Its id", fault: smallLetters })).toBe("fine-id");
  expect(String(shown.read())).toBe(
    'Its id:   This must not be empty\nIts id:   "Title Case!" must be small letters\nIts id: ',
  );
});

test("an empty answer takes the usual one", async () => {
  const ask = askWith({}, fromPipe(Readable.from([" \n \n"]), new PassThrough()));
  expect(await ask({ key: "x", words: "X", usual: "this" })).toBe("this");
  expect(await ask({ key: "x", words: "X", optional: true })).toBe("");
});

/** A terminal on which keys can be pressed, and what it shows. */
function typing(): { ask: ReturnType<typeof askWith>; press: (keys: string) => void; shown: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  output.on("data", (text) => (shown += String(text)));
  return { ask: askWith({}, atTerminal(input, output)), press: (keys) => void input.write(keys), shown: () => shown };
}

test("at a terminal an answer that will not do is told at once and can be mended", async () => {
  const { ask, press, shown } = typing();
  const answer = ask({ key: "id", words: "Its id", fault: smallLetters });
  press("\r");
  await expect.poll(shown).toContain("This must not be empty");
  press("id!\r");
  await expect.poll(shown).toContain('"id!" must be small letters');
  press("\x7f\r");
  expect(await answer).toBe("id");
});

test("at a terminal the usual answer is taken by Enter, names are chosen from a list, and Ctrl-C writes nothing", async () => {
  const { ask, press } = typing();
  const usual = ask({ key: "x", words: "X", usual: "this" });
  press("\r");
  expect(await usual).toBe("this");
  const chosen = ask({ key: "unit", words: "Unit", usual: "days", ...oneOf("unit", ["percent", "days", "count"]) });
  press("\x1b[B\r");
  expect(await chosen).toBe("count");
  const broken = ask({ key: "y", words: "Y" });
  press("\x03");
  await expect(broken).rejects.toThrow("nothing was written");
});
