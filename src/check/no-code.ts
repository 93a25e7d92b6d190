import { fileURLToPath } from "node:url";
import { defineMdastPlugin } from "satteri";
import { formatProblem } from "../schemas/problem.ts";
import { checkSafety } from "./safety.ts";
import { sourcePositions } from "../ledger/source-position.ts";
import { isElement, walk, type Node } from "./tree.ts";
import { components, unknownElement } from "./vocabulary.ts";

/**
 * Refuses a chapter that would run code. It stands in the compiler and reads the very tree that is compiled, since
 * `npm run dev` compiles a chapter before the check has read it. Its error names the file below `root`, line and column.
 */
export const noCode = (root: string) =>
  defineMdastPlugin({
    name: "no-code",
    options: { position: true },
    before(tree, { source, fileURL, data }) {
      const place = sourcePositions(fileURL ? fileURLToPath(fileURL).replace(root, "") : "", source);
      const refuse = (offset: number, message: string): never => {
        throw new Error(formatProblem({ ...place(offset), message }));
      };
      const astro = data["astro"] as { readonly frontmatter?: object } | undefined;
      if (astro?.frontmatter && "layout" in astro.frontmatter) refuse(0, "layout would load code; delete it");
      const chapter = tree as unknown as Node;
      checkSafety({ tree: chapter, source }, {}, refuse);
      walk(chapter, (node) => {
        if (!isElement(node)) return;
        const name = node.name ?? "";
        if (!Object.hasOwn(components, name)) return refuse(node.position.start.offset, unknownElement(name));
        const { required, optional } = components[name]!;
        for (const { type, name: field = "", value } of node.attributes ?? [])
          if (
            type !== "mdxJsxAttribute" ||
            typeof value !== "string" ||
            !Object.hasOwn({ ...required, ...optional }, field)
          )
            refuse(node.position.start.offset, `<${name}> takes only what the manual names, each as name="value"`);
      });
    },
  });
