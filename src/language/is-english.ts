/** Whether a language is English of whatever country: en, en-GB. Rules about its words hold in it alone. */
export const isEnglish = (language: string): boolean => /^en\b/.test(language);
