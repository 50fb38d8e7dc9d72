import { expect, test } from 'vitest';
import { dayInLegalWords, plainDay, plainMoment } from '#report/words/calendar.ts';
import { numberInWords } from '#report/words/number-words.ts';

test.each([
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [31, 'tiga puluh satu'],
  [100, 'seratus'],
  [115, 'seratus lima belas'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1945, 'seribu sembilan ratus empat puluh lima'],
  [2026, 'dua ribu dua puluh enam'],
  [12_500, 'dua belas ribu lima ratus'],
])('%i is %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test('days and times are the same on every device', () => {
  expect(plainDay('2026-12-01')).toBe('1 Desember 2026');
  expect(plainMoment('2026-12-31T17:05:00.000Z')).toBe('1 Januari 2027 pukul 00.05 WIB');
  expect(dayInLegalWords('2026-12-01')).toEqual({
    name: 'Selasa',
    date: 'satu',
    month: 'Desember',
    year: 'dua ribu dua puluh enam',
  });
});
