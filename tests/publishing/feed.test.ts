import fc from "fast-check";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { feedWords } from "../../src/publishing/feed-words.ts";
import { atomFeed } from "../../src/publishing/feed.ts";

const site = new URL("https://example.org/a/");
const chapter = `<p>It said <a class="fact" href="sources.html#f-x"><data value="5">US$5</data></a> &amp; <a class="term" href="sources.html#t-y"><dfn>truce</dfn></a><span class="gloss" hidden popover><b>Truce</b> no blows</span>.</p>
<figure class="still guess" id="walls-guess" data-guess="walls"><svg role="img" aria-label="Guessed"></svg><script type="application/json">{}</script></figure>
<a class="skip" href="#after-walls">Skip</a><div class="scene" data-scene="walls"><div class="stage" data-stage aria-hidden="true"></div><div class="steps"><section class="step" id="walls-before" data-step="walls/before"><div class="card"><p>Low walls.</p></div><figure class="still"><figcaption><p class="finding">Low</p></figcaption><svg viewBox="0 0 3 3" role="img" aria-label="Both are &quot;low&quot;"><rect/></svg></figure></section></div><script type="application/json">{"a":"<p>"}</script></div>
<p><a href="https://other.org/">There</a> <a href="#asks">on</a> <time datetime="2019-02-08">then</time></p>`;

test("a chapter in the feed keeps its words and links, with stills as images and nothing that needs the page", () => {
  const words = feedWords(chapter, site);
  expect(words).toContain(
    `It said <a href="https://example.org/a/sources.html#f-x">US$5</a> &amp; <a href="https://example.org/a/sources.html#t-y">truce</a>.`,
  );
  expect(words).toContain(`<img src="https://example.org/a/pictures/walls-before.svg" alt="Both are &quot;low&quot;">`);
  expect(words).toContain(
    `<a href="https://other.org/">There</a> <a href="https://example.org/a/#asks">on</a> <time datetime="2019-02-08">then</time>`,
  );
  expect(feedWords(chapter.replace('id="walls-before"', 'id="walls-before-2"'), site), "a second step there").toContain(
    "pictures/walls-before.svg",
  );
  expect(words).not.toMatch(/<script|<svg|class=|\sid=|popover|no blows|Skip|Guessed|data-/);
});

/** An attribute's value as Astro writes it: only & and the quotation mark are escaped. */
const written = (words: string) => words.replaceAll("&", "&#38;").replaceAll('"', "&#34;");
const named = (words: string) =>
  `<section class="step" data-step="a/b"><svg role="img" aria-label="${written(words)}"><rect/></svg></section><p>after</p>`;

test("a picture's title may hold any sign: feed readers get one image with that title, and no markup of it", () => {
  const { document } = new Window();
  const holds = (words: string) => {
    const html = feedWords(named(words), site);
    expect(html.replace(/ alt="[^"<>]*"/, ' alt=""'), "readers that look for < and > alone").toBe(
      '<section><img src="https://example.org/a/pictures/a-b.svg" alt=""></section><p>after</p>',
    );
    document.body.innerHTML = html;
    expect(document.querySelectorAll("img")).toHaveLength(1);
    expect(document.querySelector("img")!.getAttribute("alt")).toBe(words);
  };
  for (const words of [
    "Offers > asks",
    "Offers > asks <img src=//evil.example/p.gif>",
    'A "finding" & more',
    "&lt;b> &amp;amp; &#38;",
    "</section><script>1</script>",
    "<!-- --> ]]> 'x' $& $'",
  ])
    holds(words);
  fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (words) => holds(`T${words.replace(/\p{Cc}/gu, "")}`)));
});

test("the feed is well-formed, gives every chapter an id and a time, and says its text as HTML", () => {
  const feed = atomFeed(
    site,
    { title: "A & B", subtitle: "<s>", author: "Desk", language: "en-GB", updated: "2026-11-23" },
    [
      { path: "index.html#one", title: "One \u0001", summary: "First", html: "<p>a &amp; b</p>" },
      { path: "index.html#two", title: "Two", summary: "Second", html: "<p>c</p>" },
    ],
  );
  const parsed = new new Window().DOMParser().parseFromString(feed, "application/xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  const entries = [...parsed.querySelectorAll("entry")];
  expect(entries.map((entry) => entry.querySelector("id")?.textContent)).toEqual([
    "https://example.org/a/#one",
    "https://example.org/a/#two",
  ]);
  expect(entries.map((entry) => entry.querySelector("updated")?.textContent)).toEqual([
    "2026-11-23T00:00:00Z",
    "2026-11-23T00:00:00Z",
  ]);
  expect(entries[0]?.querySelector("content")?.textContent).toBe("<p>a &amp; b</p>");
  expect(entries[0]?.querySelector("title")?.textContent).toBe("One ");
  expect(parsed.querySelector("feed > title")?.textContent).toBe("A & B");
});
