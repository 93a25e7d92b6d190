import type { VitePlugin } from "./licences/shipped-code.ts";

/** Vite's wrapper around each `import()`; replaced by the module below. */
const helper = /^\0vite\/preload-helper\.js$/;
const twice = "\0import-twice.js";

/**
 * Leaves each `import()` to the browser and retries it after a second if it fails, at another address in engines that
 * remember a failed script for a page's life (Firefox, Chromium before 155). Vite's own helper preloads a script's
 * dependencies and styles, which is not needed here: what all scenes import is loaded with the first scene, and styles
 * come with the page, so a lazily loaded script must import none (tests/site/finished.test.ts).
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

/**
 * Gives each function that only calls `import()` a parameter: the query to append to the script's address. `program` is
 * the syntax tree of `code`.
 */
export function withQueries(code: string, program: Node): string {
  const insertions = imports(program).flatMap(({ load, source }) => [
    [code.indexOf("(", load.start) + 1, "query"] as const,
    [source.end, "+query"] as const,
  ]);
  return insertions
    .sort(([a], [b]) => b - a)
    .reduce((left, [at, words]) => left.slice(0, at) + words + left.slice(at), code);
}

/** The imported addresses, each with its enclosing function without parameters. */
function imports(node: unknown, load?: Node): readonly { readonly load: Node; readonly source: Node }[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, params, source } = node as Partial<Node>;
  const around = type === "ArrowFunctionExpression" && params?.length === 0 ? (node as Node) : load;
  const own = type === "ImportExpression" && around ? [{ load: around, source: source! }] : [];
  return [...own, ...Object.values(node).flatMap((child) => imports(child, around))];
}
