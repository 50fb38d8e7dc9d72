import { namesReview } from '#core/evidence/check/names-review.ts';
import type { TextLine, TextPages } from './inspect-lines.ts';

/** What is drafted: after these words "RANCANGAN" and "KONSEP" speak of a document, not of a design. */
const PAPERS =
  'surat|peraturan|keputusan|instruksi|edaran|nota|naskah|dokumen|laporan|sop|standar|pedoman|prosedur|juknis|awal|akhir|renja|renstra|rkpd|sk|perbup|perwali|perda|perkada';
const DRAFT = '(?:draft?|konsep|rancangan)';
/** The word alone, perhaps with its version: "DRAF", "(KONSEP)", "Draft ke-2", "DRAF 12 Mei 2026". */
const ALONE = new RegExp(
  `^${DRAFT}(?: (?:awal|akhir|final|sementara|ke|versi|ver|v|rev|revisi|internal|[ivx]+|\\d+|\\p{L}+ \\d{4}))*$`,
  'iu',
);
const BEFORE_PAPER = new RegExp(`^(?:draft?|(?:konsep|rancangan) (?:${PAPERS}))(?!\\p{L})`, 'iu');
const ANYWHERE = new RegExp(`(?<!\\p{L})${DRAFT}(?!\\p{L})`, 'iu');
const DRAF_ANYWHERE = /(?<!\p{L})draft?(?!\p{L})/iu;
/** A title that runs on: what follows is spoken of, not drafted here. */
const RUNS_ON =
  /(?:pembahasan|penyusunan|penetapan|tentang|atas|terhadap|harmonisasi|kajian|evaluasi|sosialisasi|konsultasi|publik|finalisasi|reviu|asistensi|rapat|hasil|tim|dan|dalam|untuk|mengenai|perihal|hal|penyampaian|permohonan)$/iu;
const TITLE_LINES = 12;

const bare = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N} ]+/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim();

/** "D R A F T" → "DRAFT". */
const closed = (text: string): string =>
  /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;

const isTitle = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

function marksDraft({ text, role }: TextLine, before: string | undefined, first: boolean): boolean {
  const words = closed(bare(text));
  if (role === 'mark') return ANYWHERE.test(words);
  if (ALONE.test(words)) return before === undefined || !RUNS_ON.test(bare(before));
  if (role === 'margin') return DRAF_ANYWHERE.test(words) || BEFORE_PAPER.test(words);
  if (!first || !isTitle(text)) return false;
  return BEFORE_PAPER.test(words) && (before === undefined || !RUNS_ON.test(bare(before)));
}

function unique(texts: readonly string[], most: number): readonly string[] {
  const byKey = new Map(texts.map((text) => [text.toLowerCase(), text]));
  return [...byKey.values()].slice(0, most);
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/**
 * Lines that mark a draft: a watermark, a word in the head or foot of a page, a line that
 * says nothing else, a title of the first page. "rancangan peraturan daerah" in a sentence,
 * or in a title about its discussion, is no mark.
 */
export function findDraftMarks(pages: TextPages): readonly string[] {
  const found = pages.flatMap((lines, page) =>
    lines.flatMap((line, at) => {
      const first = page === 0 && at < TITLE_LINES;
      return marksDraft(line, lines[at - 1]?.text, first) ? [short(line.text)] : [];
    }),
  );
  return unique(found, 5);
}

const SIGNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['ttd', /(?<!\p{L})(?:ttd|t\.t\.d|d\.t\.o|dto)(?!\p{L})/iu],
  [
    'tanda tangan elektronik',
    /ditandatangani secara elektronik|tanda ?tangan elektronik|sertifikat elektronik|sertifikasi elektronik|(?<!\p{L})BSrE(?!\p{L})/iu,
  ],
  ['NIP', /(?<!\p{L})NIP\.? ?:? ?\d[\d ]{7,}/u],
  ['Ditetapkan di', /(?<!\p{L})(?:ditetapkan|disahkan|dikeluarkan) di(?!\p{L})/iu],
  [
    'a.n.',
    /(?<!\p{L})(?:a\.n\.?|an\.|u\.b\.) ?(?:kepala|sekretaris|bupati|wali ?kota|camat|direktur)/iu,
  ],
];

/** Signs that a page with a signature is there, by their names. */
export function findSignatureMarks(text: string): readonly string[] {
  return SIGNS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/** Title lines of the first page that name a review, such as "LAPORAN REVIU KEBIJAKAN". */
export function findReviewMarks(pages: TextPages): readonly string[] {
  const lines = (pages[0] ?? []).slice(0, TITLE_LINES).map(({ text }) => text);
  const titles = lines.filter(
    (text, at) => isTitle(text) && namesReview(text) && !RUNS_ON.test(bare(lines[at - 1] ?? '')),
  );
  return unique(titles.map(short), 3);
}
