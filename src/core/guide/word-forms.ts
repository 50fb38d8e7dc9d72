/** Beginnings that Indonesian puts before a word, and the sound that some of them take away. */
const PREFIXES: readonly (readonly [prefix: string, lost: string])[] = [
  ['meny', 's'],
  ['peny', 's'],
  ['meng', ''],
  ['meng', 'k'],
  ['peng', ''],
  ['peng', 'k'],
  ['mem', ''],
  ['mem', 'p'],
  ['pem', ''],
  ['pem', 'p'],
  ['men', ''],
  ['men', 't'],
  ['pen', ''],
  ['pen', 't'],
  ['ber', ''],
  ['ter', ''],
  ['per', ''],
  ['me', ''],
  ['pe', ''],
  ['di', ''],
  ['ke', ''],
  ['se', ''],
];

/** What is shorter says nothing about where it came from. */
const SHORTEST = 4;

/**
 * A folded word and what it may have been before its beginning was put to it: "mengirim" was
 * "kirim", "penilaian" was "nilaian". More than one answer is possible; a wrong one finds nothing.
 */
export function wordForms(word: string): readonly string[] {
  const forms = PREFIXES.flatMap(([prefix, lost]) => {
    if (!word.startsWith(prefix)) return [];
    const rest = lost + word.slice(prefix.length);
    return rest.length >= SHORTEST ? [rest] : [];
  });
  return [...new Set([word, ...forms])];
}
