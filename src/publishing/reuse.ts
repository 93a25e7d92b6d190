/** On which terms words and pictures may be used again; LICENSE says the same. */
export const reuse = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
