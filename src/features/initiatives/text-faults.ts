import type {
  CostFigure,
  CostPart,
  InitiativeProblem,
} from '#core/invest/initiative/initiative-fault.ts';

type Fault = InitiativeProblem['fault'];

/** What indicators and initiatives are called, by their ids. */
export interface Names {
  readonly indicator: (id: string) => string;
  readonly initiative: (id: string) => string;
}

/** Names where nothing is known but the ids. */
export const PLAIN_NAMES: Names = { indicator: (id) => id, initiative: (id) => `"${id}"` };

const PARTS: Readonly<Record<CostPart, string>> = {
  oneOff: 'Biaya awal',
  perYear: 'Biaya per tahun',
};
const FIGURES: Readonly<Record<CostFigure, string>> = {
  low: 'rendah',
  likely: 'wajar',
  high: 'tinggi',
};

type Sentences = {
  readonly [K in Fault['kind']]: (
    fault: Extract<Fault, { readonly kind: K }>,
    names: Names,
  ) => string;
};

const SENTENCES: Sentences = {
  'bad-id': () => 'Pengenal hanya boleh berisi huruf kecil, angka, dan tanda hubung.',
  'no-title': () => 'Nama inisiatif belum diisi.',
  'raises-nothing': () =>
    'Inisiatif ini tidak menaikkan indikator apa pun. Isi paling sedikit satu.',
  'unreadable-raise': (fault) => `"${fault.text}" tidak terbaca. Tulis seperti k1:1>2.`,
  'unknown-indicator': (fault) => `Indikator "${fault.indicator}" tidak ada dalam instrumen ini.`,
  'outside-scale': (fault, names) =>
    `Tingkat ${fault.level} tidak ada pada skala indikator ${names.indicator(fault.indicator)}.`,
  'not-upward': (fault, names) =>
    `Indikator ${names.indicator(fault.indicator)} tidak naik: dari tingkat ${fault.from} ke ${fault.to}.`,
  'no-cost': () => 'Biayanya belum diketahui, sehingga tidak masuk rencana sebelum dirinci.',
  'zero-cost': () => 'Semua biaya wajar ditulis nol. Isi biayanya, atau nyatakan belum diketahui.',
  'cost-figures': (fault) =>
    `${PARTS[fault.part]} ${fault.figures.map((one) => FIGURES[one]).join(', ')} harus rupiah penuh, 0 atau lebih.`,
  'cost-order': (fault) => `${PARTS[fault.part]} harus berurutan: rendah, wajar, lalu tinggi.`,
  'no-basis': () => 'Dasar biaya belum disebut.',
  weeks: () => 'Lama pengerjaan harus 1 sampai 260 minggu.',
  'no-code': () => 'Kode sub-kegiatan belum diisi.',
  'no-vintage': () => 'Daftar asal kode sub-kegiatan belum disebut.',
  'other-list': (fault) =>
    `Kode sub-kegiatan bukan dari daftar yang disebut, melainkan dari ${fault.lists.join(' dan ')}.`,
  'duplicate-id': () => 'Pengenalnya dipakai lebih dari satu inisiatif.',
  ring: (fault, names) =>
    `Prasyarat melingkar: ${[...fault.ids, fault.ids[0] ?? ''].map(names.initiative).join(' → ')}.`,
  'unknown-required': (fault) => `Prasyarat "${fault.other}" tidak ada dalam katalog.`,
  'unknown-excluded': (fault) => `Pengecualian "${fault.other}" tidak ada dalam katalog.`,
  'excludes-itself': () => 'Inisiatif tidak dapat mengecualikan dirinya sendiri.',
  'excludes-required': (fault, names) =>
    `${names.initiative(fault.one)} dan ${names.initiative(fault.other)} sama-sama diperlukan, padahal tidak dapat dipilih bersama.`,
};

/** What is wrong with an initiative, as a sentence. */
export function faultText(fault: Fault, names: Names): string {
  const sentence = SENTENCES[fault.kind] as (one: Fault, called: Names) => string;
  return sentence(fault, names);
}
