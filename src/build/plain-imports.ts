import type { VitePlugin } from "./licences/shipped-code.ts";

/** What Vite puts around each `import()`, in a module of its own, and what stands in its place. */
const helper = /^\0vite\/preload-helper\.js$/;
const twice = "\0import-twice.js";

/**
 * Leaves an `import()` to the browser, and has it tried again should it fail: a second later, and where the engine
 * remembers for a page's life that a script failed (Firefox, Chromium before 155) at another address. Vite's helper would ask ahead for the scripts that a script
 * imports in turn, and for its styles. There is nothing to ask for: what all scenes import is fetched beside the first of
 * them, and styles come with the page, so a script that comes later must import none (tests/site/finished.test.ts).
 */
export const plainImports = (): VitePlugin => ({
  name: "plain-imports",
  enforce: "pre",
  config: () => ({ build: { modulePreload: false } }),
  applyToEnvironment: ({ name }) => name === "client",
  resolveId: { filter: { id: helper }, handler: () => twice },
  load: {
    filter: { id: /^\0import-twice\.js$/ },
    handler: () =>
      'import { retryOnce } from "/src/island/retry-once.ts"; export const __vitePreload = (load) => retryOnce(() => load("")).catch(() => load("?again"));',
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk") file.code = withQueries(file.code, this.parse(file.code) as unknown as Node);
  },
});

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly params?: readonly unknown[];
  readonly source?: Node;
}

/** A script in which each function that does nothing but `import()` takes what to add to the script's address; `program` is its syntax tree. */
export function withQueries(code: string, program: Node): string {
  const insertions = imports(program).flatMap(({ load, source }) => [
    [code.indexOf("(", load.start) + 1, "query"] as const,
    [source.end, "+query"] as const,
  ]);
  return insertions
    .sort(([a], [b]) => b - a)
    .reduce((left, [at, words]) => left.slice(0, at) + words + left.slice(at), code);
}

/** The addresses that are imported, each with the function without parameters around it. */
function imports(node: unknown, load?: Node): readonly { readonly load: Node; readonly source: Node }[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, params, source } = node as Partial<Node>;
  const around = type === "ArrowFunctionExpression" && params?.length === 0 ? (node as Node) : load;
  const own = type === "ImportExpression" && around ? [{ load: around, source: source! }] : [];
  return [...own, ...Object.values(node).flatMap((child) => imports(child, around))];
}
