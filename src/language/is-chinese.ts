/** Whether a language is Chinese, in whatever script. */
export const isChinese = (language: string): boolean => new Intl.Locale(language).language === "zh";
