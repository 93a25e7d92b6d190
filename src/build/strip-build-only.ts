import type { VitePlugin } from "./licences/shipped-code.ts";

/** Fields of a scene that only a build uses: its page is drawn and its rows are selected before a reader comes. */
const forBuilds = new Set(["datasets", "facts", "select", "stillHeight", "rowMarks"]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key?: { readonly name?: string };
}
interface Call extends Node {
  readonly callee: { readonly name?: string };
  readonly arguments: readonly (Node & { readonly properties?: readonly Property[] })[];
}

/**
 * Drops build-only fields from the scenes' scripts, and with them everything that only those fields import.
 * `src/scenes` keeps one definition for builds and readers.
 */
export const stripBuildOnly = (): VitePlugin => ({
  name: "for-readers",
  enforce: "post",
  applyToEnvironment: ({ name }) => name === "client",
  transform: {
    filter: { id: /\/src\/scenes\/[\w-]+\.ts$/ },
    handler(code) {
      return { code: withoutBuildsParts(code, this.parse(code) as unknown as Node), map: null };
    },
  },
});

/** A scene's module without the build-only properties of its `defineScene` argument; `program` is its syntax tree. */
export function withoutBuildsParts(code: string, program: Node): string {
  const dropped = definitions(program).flatMap((properties) =>
    properties.flatMap((property, i) =>
      forBuilds.has(property.key?.name ?? "")
        ? [[property.start, properties[i + 1]?.start ?? property.end] as const]
        : [],
    ),
  );
  return dropped.reverse().reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), code);
}

/** The properties of each object passed to `defineScene`, in source order. */
function definitions(node: unknown): (readonly Property[])[] {
  if (typeof node !== "object" || node === null) return [];
  const call = node as Partial<Call>;
  const own =
    call.type === "CallExpression" && call.callee?.name === "defineScene" ? call.arguments?.[0]?.properties : undefined;
  return own ? [own] : Object.values(node).flatMap(definitions);
}
