const DAY_MS = 86_400_000;

/** When somebody is back, in the shopper's own time zone and language: `Monday 9:00 AM`. */
export const whenBack = (at: number, now: number, locale: string): string => {
  const today = new Date(now).getDate() === new Date(at).getDate() && at - now < DAY_MS;
  const near = at - now < 6 * DAY_MS;
  return new Date(at).toLocaleString(locale, {
    ...{ numberingSystem: 'latn', hour: 'numeric', minute: '2-digit' },
    ...(!today && (near ? { weekday: 'long' } : { day: 'numeric', month: 'long' })),
  });
};
