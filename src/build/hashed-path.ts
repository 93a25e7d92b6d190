import { createHash } from "node:crypto";
import { assetsFolder } from "./headers/host-headers.ts";

/**
 * Path of a generated file with a hash of its bytes in its name, so that it can be cached for good:
 * `assets/rows.cHUlvNAL.json`.
 */
export const hashedPath = (name: string, type: string, bytes: Buffer): string =>
  `${assetsFolder}${name}.${createHash("sha256").update(bytes).digest("base64url").slice(0, 8)}.${type}`;
