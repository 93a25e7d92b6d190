/** Turns a name into camel case: `two-ledgers` into twoLedgers. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Adds a scene to the text of src/scenes/index.ts. @throws when the text no longer has the expected form */
export function register(index: string, name: string): string {
  const imported = `import { ${camel(name)} } from "./${name}.ts";\n`;
  const entry = `  ${camel(name) === name ? name : `"${name}": ${camel(name)}`},\n`;
  const end = index.indexOf("\n\n");
  const close = index.lastIndexOf("};");
  if (end < 0 || close < end)
    throw new Error("src/scenes/index.ts is not imports, a blank line and a record of scenes; add the scene by hand");
  return index.slice(0, end + 1) + imported + index.slice(end + 1, close) + entry + index.slice(close);
}
