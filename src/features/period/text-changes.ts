import type { PeriodChange, PeriodField } from '#core/period/changes.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import { dayText } from '#state/period-text.ts';

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

/** One difference between two revisions of a period, as a line. */
export function periodChangeText(change: PeriodChange): string {
  switch (change.kind) {
    case 'field':
      return fieldText(change.field, change.from, change.to);
    case 'agency-added':
      return `${change.name} kini diundang`;
    case 'agency-gone':
      return `${change.name} tidak lagi diundang`;
    case 'agency-details':
      return `${change.name}: kode atau singkatan berubah`;
    case 'agency-batch':
      return `${change.name}: gelombang ${shown(change.from)} menjadi ${shown(change.to)}`;
    case 'agency-extension':
      return change.to === ''
        ? `${change.name}: perpanjangan dihapus`
        : `${change.name}: diperpanjang sampai ${dayText(change.to)}`;
    case 'agency-renamed':
      return `${change.from} kini bernama ${change.to}`;
    case 'batch-added':
      return `Gelombang baru: ${change.to}`;
    case 'batch-gone':
      return `Gelombang dihapus: ${change.from}`;
    case 'batch-changed':
      return `Gelombang ${change.from} menjadi ${change.to}`;
    case 'asesor-added':
      return `Asesor baru: ${change.name}`;
    case 'asesor-gone':
      return `Asesor dihapus: ${change.name}`;
    case 'asesor-key':
      return `Kunci asesor ${change.name} berubah`;
    case 'key-added':
      return `Kunci baru dijamin: ${change.unit}`;
    case 'key-gone':
      return `Kunci tidak lagi dijamin: ${change.unit}`;
    case 'key-changed':
      return `Keterangan kunci ${change.unit} berubah`;
  }
}
