import { describe, expect, test } from 'vitest';
import { projectFiles, read } from '../architecture/project-files.ts';

/** What is not written on any screen or paper, and what is written instead. */
const FORBIDDEN: readonly (readonly [wrong: RegExp, right: string])[] = [
  // One term for one thing.
  [/\bhasil final\b/i, 'hasil akhir'],
  [/\bberkas kiriman\b/i, 'berkas kirim'],
  [/\bbiaya tahunan\b/i, 'biaya per tahun'],
  [/\bpapan ketik\b/i, 'papan tik'],
  [/\bdata dukung\b/i, 'bukti dukung'],
  // What a search or a permission may take is a time limit and no last day.
  [/(?<!(?:dalam|oleh|tanpa|hukum dan) )\bbatas waktu(?!nya wajib)/i, 'tenggat'],
  [/\brubrik\b/i, 'instrumen'],
  [/\bBuang\b/, 'Hapus'],
  [/^Batalkan$/, 'Batal (menutup), atau Batalkan beserta apa yang dibatalkan'],
  [/\bflash ?disk\b/i, 'diska lepas'],
  [/\bkeranjang sampah\b/i, 'tempat sampah'],
  [/\bsurat elektronik\b/i, 'surel'],
  [/\bponsel\b/i, 'telepon'],
  [/\bmap\b/, 'folder'],
  // The reader is Anda.
  [/\b(?:kamu|kalian)\b/i, 'Anda'],
  [/\banda\b/, 'Anda'],
  // Official names.
  [/Kemen(?:terian)? ?PAN[- ](?:dan )?RB|\b(?:KemenPAN|Menpan)/, 'Kementerian PANRB'],
  [/Permen ?PAN[- ]RB|Permenpan/, 'PermenPANRB'],
  [/\bSE (?:Men)?PANRB\b/, 'SE Menteri PANRB'],
  [/\bkab\/kota\b|\bkab\.\s/i, 'kabupaten/kota'],
  // Words for which KBBI has an Indonesian one.
  [/\b(?:e-?mail)\b/i, 'surel'],
  [/\b(?:online|offline)\b/i, 'daring, luring'],
  [/\b(?:upload|download)\b/i, 'unggah, unduh'],
  [/\bfiles?\b/i, 'berkas'],
  [/\bserver\b/i, 'peladen'],
  [/\bbrowser\b/i, 'peramban'],
  [/\b(?:password|passphrase)\b/i, 'kata sandi'],
  [/\bbackup\b/i, 'cadangan'],
  [/\bdashboard\b/i, 'dasbor'],
  [/\bupdate\b/i, 'perbarui'],
  [/\b(?:link|hyperlink)\b/i, 'tautan'],
  [/\bwebsite\b/i, 'situs web'],
  [/\bsoftware\b/i, 'perangkat lunak'],
  [/\bdeadline\b/i, 'tenggat'],
  [/\bfeedback\b/i, 'umpan balik'],
  [/\bpreview\b/i, 'pratinjau'],
  [/\bdefault\b/i, 'bawaan'],
  [/\breset\b/i, 'atur ulang'],
  [/\b(?:copy|paste)\b/i, 'salin, tempel'],
  [/\brandom\b/i, 'acak'],
  [/\b(?:assess?or|reviewer)\b/i, 'asesor'],
  [/\bscore\b/i, 'nilai, indeks'],
  // Spellings.
  [/\b(?:analisa|resiko|ijin|praktek|aktifitas|kwalitas|obyek|subyek|jadual)\b/i, 'baku'],
  [/\b(?:silahkan|merubah|dirubah|sekedar|nampak|terlanjur)\b/i, 'baku'],
];

/** Lists of words that are matched, not read. */
const NOT_SHOWN = new Set(['src/core/inventory/words.ts']);

const isOfText = (file: string): boolean =>
  /^src\/.*\/[^/]*(?:text|words?|terms|glossary)[^/]*\.ts$/.test(file) && !NOT_SHOWN.has(file);

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/** What a file of texts says: its strings with spaces or a capital, without what is put into them. */
function sentencesIn(code: string): readonly string[] {
  let bare = code
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^import[^;]*;/gm, '');
  // From the inside out: what is put in may have something put in itself.
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replaceAll(/\$\{[^{}]*\}/g, '…');
  }
  return [...bare.matchAll(LITERAL)]
    .map(([, quoted, template]) => quoted ?? template ?? '')
    .filter((said) => !said.includes('=>') && (/\s/.test(said) || /^[A-Z]/.test(said)));
}

const wrongAmong = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((said) =>
    FORBIDDEN.filter(([wrong]) => wrong.test(said)).map(([, right]) => `${said} → ${right}`),
  );

const wrongIn = (code: string): readonly string[] => wrongAmong(sentencesIn(code));

/** The lines of a page for readers, without names of files, commands and addresses. */
const linesOf = (markdown: string): readonly string[] =>
  markdown
    .replaceAll(/^```[^]*?^```$/gm, '')
    .replaceAll(/`[^`]*`/g, '…')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .split('\n');

/** The README is Indonesian up to its summary for others. */
const indonesianOf = (readme: string): string => readme.split('## English summary')[0] ?? '';

describe('the words of the screen and of papers', () => {
  const texts = projectFiles().filter(isOfText);

  test('the files of text are found', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts).toContain('src/features/home/text.ts');
  });

  test('what is not written would be seen', () => {
    const code =
      "const a = 'Hasil final sudah ada'; const b = `Kirim ${name} lewat email`; const c = 'Batalkan';";
    expect(wrongIn(code)).toHaveLength(3);
    expect(wrongIn("const key = 'file'; const said = 'Batalkan impor';")).toEqual([]);
  });

  test('one word for one thing, and none from English', () => {
    const found = texts.flatMap((file) => wrongIn(read(file)).map((wrong) => `${file}: ${wrong}`));
    expect(found).toEqual([]);
  });

  test('the guide and the README speak as the screen does', () => {
    const guide = projectFiles().filter((file) => /^docs\/panduan\/.*\.md$/.test(file));
    expect(guide.length).toBeGreaterThan(30);
    const pages = [
      ...guide.map((file) => ({ file, said: read(file) })),
      { file: 'docs/aksesibilitas.md', said: read('docs/aksesibilitas.md') },
      { file: 'README.md', said: indonesianOf(read('README.md')) },
    ];
    expect(wrongAmong(linesOf('Salin ke flashdisk.\n`npm run file`'))).toHaveLength(1);
    const found = pages.flatMap(({ file, said }) =>
      wrongAmong(linesOf(said)).map((wrong) => `${file}: ${wrong}`),
    );
    expect(found).toEqual([]);
  });
});
