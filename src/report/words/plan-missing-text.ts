import { GATE_NAMES } from '#core/invest/paper-terms.ts';
import type { PaperMissing } from '#core/invest/paper-missing.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';

const FIELDS: Readonly<Record<keyof InvestmentPlan['paper'], string>> = {
  number: 'nomor',
  place: 'tempat',
  date: 'tanggal',
  office: 'jabatan penandatangan',
  regency: 'nama pemerintah daerah',
};

const named = (titles: readonly string[]): string =>
  titles.length > 5
    ? `${titles.slice(0, 5).join('; ')}; dan ${titles.length - 5} lainnya`
    : titles.join('; ');

/** What the document lacks, as one sentence. */
export function missingText(missing: PaperMissing): string {
  switch (missing.kind) {
    case 'no-choice':
      return 'Belum ada paket yang dipilih.';
    case 'stale':
      return 'Paket dipilih sebelum data berubah.';
    case 'faults':
      return `Paket melanggar ${missing.count} batas atau memuat usulan yang sudah tidak ada.`;
    case 'gates':
      return `Gerbang belum dijawab pada ${missing.proposals} usulan terpilih: ${missing.gates
        .map(({ gate, proposals }) => `${GATE_NAMES[gate]} (${proposals})`)
        .join(', ')}.`;
    case 'no-vintage':
      return 'Daftar kode anggaran yang dipakai belum disebut.';
    case 'no-code':
      return `Belum berkode sub-kegiatan: ${named(missing.initiatives)}.`;
    case 'other-vintage':
      return `Kodenya dari daftar kode lain: ${named(missing.initiatives)}.`;
    case 'no-account':
      return `${missing.lines} dari ${missing.of} baris anggaran belum berekening.`;
    case 'estimates':
      return `${missing.lines} dari ${missing.of} baris anggaran masih perkiraan, belum volume × harga satuan.`;
    case 'not-proven':
      return 'Paket belum terbukti yang terbaik.';
    case 'words':
      return `Belum diisi: ${missing.fields.map((field) => FIELDS[field]).join(', ')}.`;
  }
}
