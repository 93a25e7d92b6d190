import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/**", "**/dist.next/**", "**/dist.last/**", "**/.astro/**", "**/node_modules/**"] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration[declaration.type='FunctionDeclaration']", message: "export by name" },
      ],
      // The index of an array that was just measured is there; `noUncheckedIndexedAccess` makes the mark visible.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
