import type { PeriodChange, PeriodField } from '#core/period/changes.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import { dayText } from '#state/period/period-text.ts';

const FIELDS: Readonly<Record<PeriodField, string>> = {
  name: 'Nama periode',
  year: 'Tahun',
  rubric: 'Instrumen',
  owner: 'Penyelenggara',
  'owner-key': 'Kunci penyelenggara',
  opens: 'Mulai diisi',
  closes: 'Batas kirim',
  'review-closes': 'Batas penilaian asesor',
};

const PARTS: Readonly<Record<keyof PeriodDraft, string>> = {
  name: 'Nama periode',
  year: 'Tahun',
  rubric: 'Instrumen',
  ownerUnit: 'Penyelenggara',
  government: 'Pemerintah daerah',
  opens: 'Mulai diisi',
  closes: 'Batas kirim',
  reviewCloses: 'Batas penilaian asesor',
  batches: 'Gelombang',
  agencies: 'OPD',
  asesors: 'Asesor',
  keys: 'Kunci',
  assignments: 'Penugasan',
  target: 'Target indeks',
};

const shown = (value: string): string => (value === '' ? 'kosong' : dayText(value));

/** The Indonesian of differences between two versions of a period. */
export const changeText = {
  draftText: (part: keyof PeriodDraft, from: string, to: string) =>
    `${PARTS[part]}: tersimpan ${shown(from)}, di layar ini ${shown(to)}`,
  draftRows: (part: keyof PeriodDraft, count: number) => `${PARTS[part]}: ${count} perbedaan`,
} as const;

function fieldText(field: PeriodField, from: string, to: string): string {
  if (field === 'owner-key') return 'Kunci penyelenggara berubah';
  if (field === 'rubric') {
    const name = (text: string): string => text.split(' ').slice(0, 2).join(' versi ');
    return name(from) === name(to)
      ? 'Instrumen: isi versi yang sama berubah'
      : `Instrumen: dari ${name(from)} menjadi ${name(to)}`;
  }
  return `${FIELDS[field]}: dari ${shown(from)} menjadi ${shown(to)}`;
}

type Kind = PeriodChange['kind'];

/** Several kinds may say the same things. */
type Of<K extends Kind> = PeriodChange extends infer C
  ? C extends { readonly kind: infer X }
    ? K extends X
      ? C
      : never
    : never
  : never;

const LINES: { readonly [K in Kind]: (change: Of<K>) => string } = {
  field: ({ field, from, to }) => fieldText(field, from, to),
  'agency-added': ({ name }) => `${name} kini diundang`,
  'agency-gone': ({ name }) => `${name} tidak lagi diundang`,
  'agency-details': ({ name }) => `${name}: kode atau singkatan berubah`,
  'agency-batch': ({ name, from, to }) => `${name}: gelombang ${shown(from)} menjadi ${shown(to)}`,
  'agency-extension': ({ name, to }) =>
    to === '' ? `${name}: perpanjangan dihapus` : `${name}: diperpanjang sampai ${dayText(to)}`,
  'agency-renamed': ({ from, to }) => `${from} kini bernama ${to}`,
  'batch-added': ({ to }) => `Gelombang baru: ${to}`,
  'batch-gone': ({ from }) => `Gelombang dihapus: ${from}`,
  'batch-changed': ({ from, to }) => `Gelombang ${from} menjadi ${to}`,
  'asesor-added': ({ name }) => `Asesor baru: ${name}`,
  'asesor-gone': ({ name }) => `Asesor dihapus: ${name}`,
  'asesor-key': ({ name }) => `Kunci asesor ${name} berubah`,
  'asesor-role': ({ name }) => `Peran asesor ${name} berubah`,
  'asesor-conflicts': ({ name }) => `Benturan kepentingan asesor ${name} berubah`,
  'key-added': ({ unit }) => `Kunci baru dijamin: ${unit}`,
  'key-gone': ({ unit }) => `Kunci tidak lagi dijamin: ${unit}`,
  'key-changed': ({ unit }) => `Keterangan kunci ${unit} berubah`,
  'assignments-set': ({ count }) => `Penugasan asesor ditetapkan untuk ${count} OPD`,
  'assignments-gone': ({ count }) => `Penugasan asesor untuk ${count} OPD dihapus`,
  'agency-readers': ({ name, from, to }) => `${name}: pembaca ${shown(from)} menjadi ${shown(to)}`,
  'agency-reading': ({ name }) => `${name}: bagian yang dibaca atau jenis pembacaan berubah`,
};

/** One difference between two revisions of a period, as a line. */
export function periodChangeText(change: PeriodChange): string {
  const line = LINES[change.kind] as (change: PeriodChange) => string;
  return line(change);
}
