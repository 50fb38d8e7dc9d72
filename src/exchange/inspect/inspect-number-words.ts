const DIGITS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};

/** "dua puluh enam" → 26; words that are no number end it. */
function belowHundred(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words;
  const digit = DIGITS[first] ?? 0;
  if (second === 'belas') return digit + 10;
  if (second === 'puluh') return digit * 10 + (DIGITS[third] ?? 0);
  return digit;
}

/** A year written out as minutes of a meeting do: "dua ribu dua puluh enam" → 2026. */
export function yearInWords(text: string): number | undefined {
  const words = text.toLowerCase().split(/\s+/u);
  if (words[0] !== 'dua' || words[1] !== 'ribu') return undefined;
  return 2000 + belowHundred(words.slice(2));
}
