import { dayText } from '#state/period/period-text.ts';

/** The foot of a list on paper; `today` is YYYY-MM-DD, where the reader is. */
export function paperSignText(today: string) {
  return {
    made: `Dicetak dari Timbang pada ${dayText(today)}.`,
    signers: ['Disusun oleh,', 'Mengetahui,'],
    name: 'Nama dan jabatan:',
    number: 'NIP:',
  } as const;
}
