/** Settings for Cloudflare Workers with static assets; `_headers` beside the story's page holds the headers. */
export const writeWrangler =
  (): string => `// For Cloudflare Workers: npx wrangler deploy --config dist/hosting/wrangler.jsonc
{
  "name": "twenty-one-days",
  "compatibility_date": "2026-01-01",
  "assets": {
    "directory": "..",
    // Pages stand at their names, sources.html, as their links have them; what is not there answers 404 with 404.html.
    "html_handling": "none",
    "not_found_handling": "404-page"
  }
}
`;
