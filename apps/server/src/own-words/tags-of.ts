/**
 * What words may be found under for a locale, the most general first: `zh`, `zh-Hant`, `zh-TW`,
 * `zh-Hant-TW` for `zh-TW`. None for what is no locale.
 *
 * Also put as text into the embed script (`label-script.ts`): it may use nothing outside itself.
 */
export function tagsOf(locale: string): string[] {
  try {
    const { baseName, language, region } = new Intl.Locale(locale.replaceAll('_', '-'));
    const { script } = new Intl.Locale(baseName).maximize();
    return [language, `${language}-${script}`, `${language}-${region}`, baseName];
  } catch {
    return [];
  }
}
