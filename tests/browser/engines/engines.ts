import { chromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

/** The engines that readers' browsers are built on. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];
