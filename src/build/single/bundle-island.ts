import { build } from "vite";
import { stripBuildOnly } from "../strip-build-only.ts";
import { plainImports } from "../plain-imports.ts";

/**
 * Bundles the whole client with every scene as one script without imports, for the single-file page. @throws when it
 * takes more than one
 */
export async function bundleIsland(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [plainImports(), stripBuildOnly()],
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: "src/island/main.ts", output: { codeSplitting: false } },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((each) => ("output" in each ? each.output : []))
    .filter((each) => each.type === "chunk");
  if (chunks.length !== 1) throw new Error(`the client came in ${chunks.length} scripts instead of one`);
  return chunks[0]!.code;
}
