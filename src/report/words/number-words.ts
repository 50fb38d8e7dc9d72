const ONES = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${numberInWords(rest)}`;
}

/** A whole number from 0 to 999,999 in words (terbilang): 2026 is "dua ribu dua puluh enam". */
export function numberInWords(value: number): string {
  const [hundreds, thousands] = [Math.floor(value / 100), Math.floor(value / 1000)];
  if (value < ONES.length) return ONES[value] ?? '';
  if (value < 20) return `${numberInWords(value - 10)} belas`;
  if (value < 100) return join(`${numberInWords(Math.floor(value / 10))} puluh`, value % 10);
  if (value < 200) return join('seratus', value - 100);
  if (value < 1000) return join(`${numberInWords(hundreds)} ratus`, value % 100);
  if (value < 2000) return join('seribu', value - 1000);
  return join(`${numberInWords(thousands)} ribu`, value % 1000);
}
