/** What the shape of an instrument file may ask for, in words; keys as the shape names them. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'sekelompok isian',
  record: 'sekelompok isian',
  null: 'null',
};

/** Sample values and what the pattern that fits one asks for; the first that fits decides. */
const PATTERNS: readonly (readonly [sample: string, words: string])[] = [
  ['k1.2.a', 'pengenal: huruf kecil, angka, titik, dan tanda hubung, misalnya k1.2.a'],
  ['0.5', 'angka dengan titik desimal, misalnya 12.5'],
  ['1.2.3', 'versi tiga angka, misalnya 1.0.0'],
  ['2023', 'tahun empat angka, misalnya 2026'],
  ['0'.repeat(64), 'sidik jari: 64 angka heksadesimal'],
];

function patternWords(pattern: string): string | undefined {
  const body = /^\/(.*)\/[a-z]*$/.exec(pattern)?.[1];
  if (body === undefined) return undefined;
  const asked = new RegExp(body);
  return PATTERNS.find(([sample]) => asked.test(sample))?.[1];
}

/** What is expected, in words a person without programming reads; anything else as it is. */
export function expectedWords(expected: string): string {
  if (Object.hasOwn(TYPES, expected)) return TYPES[expected] ?? expected;
  const bound = /^(>=|<=) (.+)$/.exec(expected);
  if (bound) return `${bound[1] === '>=' ? 'paling sedikit' : 'paling banyak'} ${bound[2]}`;
  return patternWords(expected) ?? expected;
}
