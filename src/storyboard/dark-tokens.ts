/**
 * The dark colours of styles/tokens.css under another selector, so that a page can select them without script and the
 * values are defined once. @throws when the style sheet has no dark block
 */
export function darkTokens(tokens: string, selector: string): string {
  const block = /:root\[data-theme="dark"\]\s*(\{[^}]*\})/.exec(tokens)?.[1];
  if (!block) throw new Error('src/styles/tokens.css has no :root[data-theme="dark"] block');
  return `@media screen { ${selector} ${block} }`;
}
