import type { Due } from '#core/review/due.ts';
import type { Rework } from '#core/review/rework.ts';
import { REASON_TERMS } from '#core/review/review-terms.ts';

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

const dayText = (day: string): string => DAY.format(new Date(`${day}T00:00Z`));

function dueText(due: Due): string {
  switch (due.is) {
    case 'never':
      return '';
    case 'ahead':
      return due.days === 0
        ? `, tenggat hari ini, ${dayText(due.last)}`
        : `, tenggat ${dayText(due.last)} (${due.days} hari lagi)`;
    case 'over':
      return `, tenggat ${dayText(due.last)} sudah lewat ${due.days} hari`;
  }
}

/** How much waits for the agency and until when: "Dikembalikan: 1. Pertanyaan menunggu jawaban: 2, tenggat …". */
export function reworkText({ questions, returns, due }: Rework): string {
  const parts = [
    returns > 0 ? `Dikembalikan: ${returns}` : '',
    questions > 0 ? `Pertanyaan menunggu jawaban: ${questions}` : '',
  ].filter((part) => part !== '');
  return `${parts.join('. ')}${dueText(due)}.`;
}

/** Why, or what is asked, of each item; at most so many characters. */
export function reworkReasons({ messages }: Rework): readonly {
  readonly id: string;
  readonly words: string;
}[] {
  return messages.map(({ id, reason, text }) => {
    const said = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
    return { id, words: reason === 'none' ? said : `${REASON_TERMS[reason]}: ${said}` };
  });
}

const MOST = 160;

export const REWORK_LINK = 'Jawab di halaman Klarifikasi';
