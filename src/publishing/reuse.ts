/** The licence of words and pictures; LICENSE says the same. */
export const reuse = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
