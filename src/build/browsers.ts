/** The oldest browsers whose pictures live, all of them of 2022; older ones show the stills. */
export const oldest = { chrome: "99", edge: "99", firefox: "104", safari: "15.4" } as const;

/** The same as a build's target. */
export const target = Object.entries(oldest).map(([browser, version]) => browser + version);
