import type { Language } from '../messages.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit' } as const;

const print = (instant: string, language: Language, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALE[language], format).format(new Date(instant));

/** "Rabu, 27 November 2024", on the person's own calendar. */
export const printDay = (instant: string, language: Language): string => print(instant, language, LONG_DAY);

/** "27 November 2024" */
export const printDate = (instant: string, language: Language): string =>
  print(instant, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** "November 2024" */
export const printMonth = (instant: string, language: Language): string =>
  print(instant, language, { month: 'long', year: 'numeric' });

/** "27 Nov 2024": for narrow places. */
export const printShortDay = (instant: string, language: Language): string =>
  print(instant, language, SHORT_DAY);

/** "27 Nov 2024, 09.41": for lists. */
export const printInstant = (instant: string, language: Language): string =>
  print(instant, language, { ...SHORT_DAY, ...HOUR });

/** "09.41" */
export const printTime = (instant: string, language: Language): string => print(instant, language, HOUR);

const DAY_MS = 24 * 60 * 60 * 1000;

/** "20 hari yang lalu", "kemarin", "hari ini": calendar days from `instant` to `now`. */
export function printAge(instant: string, now: Date, language: Language): string {
  const midnight = (at: Date): number => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  const days = Math.round((midnight(new Date(instant)) - midnight(now)) / DAY_MS);
  return new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }).format(days, 'day');
}
