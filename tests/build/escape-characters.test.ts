import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeCharacters } from "../../src/build/escape-characters.ts";
import { onPage } from "./on-page.ts";

const written = onPage(escapeCharacters);
const beyond = /[^\0-\xff]/u;
const filler = "<p>" + "plain words ".repeat(600) + "</p>";

test("words and attributes say the same in one byte a character", () => {
  expect(written(`<p title="China’s “share”">2–3 🥊 café</p>${filler}`)).toBe(
    `<p title="China&#8217;s &#8220;share&#8221;">2&#8211;3 &#129354; café</p>${filler}`,
  );
});

test("what a script of data holds is the same when it is read", () => {
  const character = fc
    .oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constantFrom("’", "🥊", "\\", '"'))
    .filter((c) => !/[<>]|\p{Cs}/u.test(c));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 20 }), (characters) => {
      const said = characters.join("");
      const page = written(`<script type="application/json">${JSON.stringify(said)}</script>${filler}`);
      expect(page).not.toMatch(beyond);
      expect(JSON.parse(/<script[^>]*>([^]*?)<\/script>/.exec(page)![1]!)).toBe(said);
    }),
  );
});

test("a style sheet's characters are escaped as CSS escapes them, and a script that runs keeps its own", () => {
  expect(written(`<style>q{quotes:"“" "”"}</style><script>a("’")</script><p>’</p>${filler}`)).toBe(
    `<style>q{quotes:"\\201c " "\\201d "}</style><script>a("’")</script><p>&#8217;</p>${filler}`,
  );
});

test("a page in a script of its own stays as it is", () => {
  const page = `<p>${"贸易谈判".repeat(40)}</p>`;
  expect(written(page)).toBe(page);
});
