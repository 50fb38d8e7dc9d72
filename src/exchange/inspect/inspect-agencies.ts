const HEADS =
  'dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|satuan|rumah sakit umum|rsud|uptd?|puskesmas|kantor';
/** A word of a name: capital first, or all capitals; joined by the small words of names. */
const WORD = '(?:\\p{Lu}[\\p{L}-]*)';
const JOINED = `(?:,? (?:dan |& ?|serta )?${WORD})`;
const NAMES = new RegExp(
  `(?<![\\p{L}])(?:${HEADS.split('|').map(inAnyCase).join('|')})(?: ${WORD}${JOINED}{0,9})?`,
  'gu',
);

/** What a name ends at: the government it belongs to, or words of a letter's head. */
const AFTER =
  / (?:kabupaten|kab\.?|kota|provinsi|prov\.?|pemerintah|jalan|jl\.?|telepon|telp|tahun|nomor|tentang|pada|selaku|sebagai)(?![\p{L}]).*$/iu;
/** Bodies of the state, and words that name no body of a local government at all. */
const NOT_LOCAL =
  /(?<![\p{L}])(?:nasional|negara|republik|indonesia|kementerian|pusat statistik|pemeriksa keuangan|pengawasan keuangan|layanan umum|usaha milik|hukum|publik|luar|terkait|kerja|sertifikasi|pengawas pemilu)(?![\p{L}])/iu;
const MOST = 12;
const MOST_ACRONYMS = 120;

/** "dinas" as a title or in capitals, never as a common noun in small letters. */
function inAnyCase(head: string): string {
  const title = head.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return `${title}|${head.toUpperCase()}`;
}

/** The texts, the most frequent first, each once; of the same one in two cases the first. */
function byFrequency(found: readonly string[], most: number): readonly string[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const text of found) {
    const key = text.toLowerCase();
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { text, count: 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
  return sorted.slice(0, most).map(({ text }) => text);
}

/**
 * Names of agencies in the lines of a text, as written, without the government they belong to,
 * the most named first. Bodies of the state are left out: every letter names some.
 */
export function findAgencies(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) =>
    [...line.matchAll(NAMES)].map(([name]) => name.replace(AFTER, '').trim()),
  );
  return byFrequency(
    names
      .filter((name) => name.includes(' ') || /^inspektorat$/iu.test(name))
      .filter((name) => !NOT_LOCAL.test(name)),
    MOST,
  );
}

/** Words that may be short names of agencies: "DISKOMINFO", "Disdik", "BKPSDM", "Bappeda". */
export function findAcronyms(text: string): readonly string[] {
  const words = text.match(
    /(?<![\p{L}])(?:\p{Lu}{3,14}|(?:Dis|Bap|Bal|Bak|Bad|Sat|Set|Ins|Keca?)\p{Ll}{2,14}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}])/gu,
  );
  return byFrequency(words ?? [], MOST_ACRONYMS);
}
