import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inlineScripts } from "../../src/build/inline-code.ts";
import { allowedOn, lockPage, writePolicy } from "../../src/build/policy.ts";
import { readHtml } from "../../src/html/html.ts";
import { onPage } from "./on-page.ts";

const locked = onPage(lockPage);

const sha = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const code = fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !/<\/?(script|style|head)/i.test(text));
const page = (script: string, style: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style><script>${script}</script></head><body></body></html>`;

test("a page's policy lets exactly its own inline code run, whatever bytes that is", () => {
  fc.assert(
    fc.property(code, code, (script, style) => {
      const policy = /content="([^"]*)"/.exec(locked(page(script, style)))![1]!;
      expect(policy).toContain(`script-src 'self' ${sha(script)};`);
      expect(policy).toContain(`style-src 'self' ${sha(style)};`);
    }),
  );
});

test("the policy stands before all code, after the character set alone", () => {
  expect(locked(page("a", "b"))).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*><style>/,
  );
});

test("nothing in a policy is unsafe, and nothing comes from elsewhere", () => {
  const policy = writePolicy(allowedOn([readHtml(page("a", "b"))]));
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  expect(policy).toMatch(/^default-src 'none'; /);
});

test("data in a script element is not code; a module and a script without a type are", () => {
  const html =
    '<script type="application/json">1</script><script type="application/ld+json">2</script><script src="a.js"></script><script type="module">3</script><script>4</script><script type="text/javascript">5</script>';
  expect(inlineScripts(readHtml(html))).toEqual(["3", "4", "5"]);
});

test("a page that cannot carry a policy is refused", () => {
  expect(() => locked("<p>bare</p>")).toThrow("without <head>");
});
