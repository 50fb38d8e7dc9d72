import type { PeriodBatch } from '#core/period/period.ts';
import type { Deadline, PeriodStanding } from '#core/period/standing.ts';

const LONG = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A day of the calendar (YYYY-MM-DD) for people: "31 Agustus 2026"; what is no day stays as it is. */
export function dayText(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? day : LONG.format(at);
}

/** The last day to send, and whether it was put off for this agency. */
function deadlineText({ last, closes, extension }: Deadline): string {
  return extension === null
    ? `batas kirim ${dayText(closes)}`
    : `batas kirim ${dayText(last)} (perpanjangan dari ${dayText(closes)})`;
}

/** Where an agency stands, in words: what is next, and how many days there are. */
export function standingText(standing: PeriodStanding): string {
  switch (standing.kind) {
    case 'not-invited':
      return 'OPD ini tidak ada dalam daftar undangan periode.';
    case 'before':
      return `Dibuka ${standing.days} hari lagi; ${deadlineText(standing.deadline)}.`;
    case 'open':
      return standing.days === 0
        ? `Hari ini hari terakhir; ${deadlineText(standing.deadline)}.`
        : `Sisa ${standing.days} hari; ${deadlineText(standing.deadline)}.`;
    case 'late':
      return `Lewat ${standing.days} hari; ${deadlineText(standing.deadline)}.`;
  }
}

/** A batch and its day. */
export function batchText({ name, date }: PeriodBatch): string {
  return date === null ? name : `${name}, ${dayText(date)}`;
}
