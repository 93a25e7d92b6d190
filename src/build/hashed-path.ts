import { createHash } from "node:crypto";
import { assetsFolder } from "./headers/host-headers.ts";

/** Where a file that the build itself makes lies, with a name that changes with its bytes, so that hosts may keep it for good: `assets/rows.cHUlvNAL.json`. */
export const hashedPath = (name: string, type: string, bytes: Buffer): string =>
  `${assetsFolder}${name}.${createHash("sha256").update(bytes).digest("base64url").slice(0, 8)}.${type}`;
