import { expect, test } from "vitest";
import { packageFolder, readShipped } from "../../src/build/licences/package-of.ts";
import { writeLicences } from "../../src/build/licences/write-licences.ts";

test.each([
  ["/x/node_modules/d3-array/src/max.js", "/x/node_modules/d3-array"],
  ["/x/node_modules/@fontsource-variable/archivo/files/a.woff2", "/x/node_modules/@fontsource-variable/archivo"],
  ["/x/node_modules/a/node_modules/b/index.js", "/x/node_modules/a/node_modules/b"],
  ["\0vite/preload-helper.js", "/x/node_modules/vite"],
  ["\0rolldown/runtime.js", "/x/node_modules/rolldown"],
  ["/x/src/island/main.ts", undefined],
])("the module %j is code of %j", (id, folder) => {
  expect(packageFolder(id, "/x")).toBe(folder);
});

test("every package that a module or font comes from is named once with version and licence, and each text stands once", () => {
  const written = writeLicences(".", [
    `${process.cwd()}/node_modules/d3-array/src/max.js`,
    `${process.cwd()}/node_modules/d3-array/src/min.js`,
    `${process.cwd()}/node_modules/d3-scale/src/index.js`,
    "/elsewhere/src/own.ts",
  ]);
  for (const name of ["d3-array", "d3-scale", "@fontsource-variable/archivo", "@fontsource-variable/newsreader"])
    expect(written.match(new RegExp(`^${name} [\\d.]+ \\(`, "gm")), name).toHaveLength(1);
  expect(written.match(/Copyright 2010-\d{4} Mike Bostock/g)).toHaveLength(1);
  expect(written).toContain("the MIT licence");
});

test("of a bundler's licence file only its own licence stays", () => {
  const { text } = readShipped("node_modules/vite");
  expect(text).toContain("MIT License");
  expect(text.length).toBeLessThan(2000);
});
