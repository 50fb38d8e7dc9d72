import { expect, test } from 'vitest';
import { UNHEARD, whenToSay, type Heard, type Pace } from '#ui/voice/when-to-say.ts';

interface Come {
  readonly at: number;
  readonly words: string;
}

/** What is said, and when, of words that come at these times. */
function spoken(pace: Pace, comes: readonly Come[], until: number): readonly Come[] {
  const said: Come[] = [];
  let heard: Heard = UNHEARD;
  let words = '';
  for (let now = 0; now <= until; now += 100) {
    const come = comes.find(({ at }) => at === now);
    if (come) {
      words = come.words;
      heard = { ...heard, due: whenToSay(words, pace, heard, now) };
    }
    if (heard.due !== null && heard.due <= now) {
      said.push({ at: now, words });
      heard = { said: words, saidAt: now, due: null };
    }
  }
  return said;
}

test('words are said once they stand still; what was left behind meanwhile is not', () => {
  const comes = [
    { at: 0, words: 'Membaca berkas' },
    { at: 300, words: 'Berkas dibaca' },
    { at: 2000, words: 'Berkas dibaca' },
  ];
  expect(spoken('words', comes, 5000)).toEqual([{ at: 800, words: 'Berkas dibaca' }]);
});

test('what a search finds is said when the typing rests', () => {
  const comes = [40, 31, 9, 4].map((count, at) => ({
    at: at * 700,
    words: `${count} indikator ditemukan`,
  }));
  expect(spoken('words', comes, 20_000)).toEqual([
    { at: 500, words: '40 indikator ditemukan' },
    { at: 3500, words: '4 indikator ditemukan' },
  ]);
});

test('work that reports every percent says how far it is at the start and every ten seconds', () => {
  const comes = Array.from({ length: 100 }, (_, at) => ({
    at: at * 300,
    words: `Mengepak ${at + 1} dari 100`,
  }));
  const said = spoken('work', comes, 40_000);
  expect(said.map(({ at }) => at)).toEqual([500, 10_500, 20_500, 30_500]);
  expect(said.at(-1)?.words).toBe('Mengepak 100 dari 100');
});

test('saves are said when the writing rests, and not more often than every twenty seconds', () => {
  const comes = Array.from({ length: 40 }, (_, at) => ({
    at: at * 1000,
    words: at % 2 === 0 ? 'Menyimpan…' : 'Tersimpan',
  }));
  // Nobody is told while the writing goes on.
  expect(spoken('save', comes, 45_000)).toEqual([{ at: 41_000, words: 'Tersimpan' }]);
  const rests = [0, 5000, 10_000, 30_000].flatMap((at) => [
    { at, words: 'Menyimpan…' },
    { at: at + 400, words: 'Tersimpan' },
  ]);
  expect(spoken('save', rests, 60_000)).toEqual([
    { at: 2400, words: 'Tersimpan' },
    { at: 22_400, words: 'Tersimpan' },
    { at: 42_400, words: 'Tersimpan' },
  ]);
});

test('words that go leave nothing to say', () => {
  const comes = [
    { at: 0, words: 'Membaca' },
    { at: 200, words: '' },
  ];
  expect(spoken('words', comes, 3000)).toEqual([]);
});
