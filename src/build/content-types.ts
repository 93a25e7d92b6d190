import { extname } from "node:path/posix";

/** Content type by file extension, for every kind of file in a build. Text is declared as UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".bib": "text/plain; charset=utf-8",
  ".cff": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** A file's content type; undefined for kinds that no build should hold. */
export const contentTypeOf = (path: string): string | undefined => contentTypes[extname(path)];

/** Whether a file is text, and so worth compressing. */
export const isText = (path: string): boolean => contentTypeOf(path)?.includes("charset=") ?? false;
