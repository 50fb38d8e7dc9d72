import { MONTH_NAMES } from '#core/lib/month-names.ts';
import { numberInWords } from './number-words.ts';

/**
 * Days and times without the browser's own tables: a paper that states a record has to come
 * out the same byte for byte on every device and in every year.
 */

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
/** Times are printed in Waktu Indonesia Barat, wherever the paper is made. */
const WIB = 7 * 60 * 60 * 1000;

/** A day of the calendar, "2026-12-01", as "1 Desember 2026". */
export function plainDay(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00.000Z`);
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** A moment (ISO 8601 UTC) as "1 Desember 2026 pukul 10.15 WIB". */
export function plainMoment(iso: string): string {
  const local = new Date(new Date(iso).getTime() + WIB).toISOString();
  return `${plainDay(local)} pukul ${local.slice(11, 16).replace(':', '.')} WIB`;
}

/** A day of the calendar as a legal paper says it, by its parts in words. */
export function dayInLegalWords(day: string): {
  readonly name: string;
  readonly date: string;
  readonly month: string;
  readonly year: string;
} {
  const date = new Date(`${day}T00:00:00.000Z`);
  return {
    name: DAYS[date.getUTCDay()] ?? '',
    date: numberInWords(date.getUTCDate()),
    month: MONTH_NAMES[date.getUTCMonth()] ?? '',
    year: numberInWords(date.getUTCFullYear()),
  };
}
