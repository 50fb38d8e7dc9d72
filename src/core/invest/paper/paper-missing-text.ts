import type { PaperMissing } from './paper-missing.ts';
import { gateName } from '#core/invest/proposal/gate-terms.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { grouped } from './rupiah-words.ts';

/** What a document says of itself, by name. */
export const PAPER_FIELDS: Readonly<Record<keyof InvestmentPlan['paper'], string>> = {
  number: 'Nomor dokumen',
  place: 'Tempat',
  date: 'Tanggal',
  office: 'Jabatan penandatangan',
  regency: 'Pemerintah daerah',
};

const MOST_NAMED = 5;

const named = (titles: readonly string[]): string =>
  titles.length > MOST_NAMED
    ? `${titles.slice(0, MOST_NAMED).join('; ')}; dan ${titles.length - MOST_NAMED} lainnya`
    : titles.join('; ');

/** What a document lacks, as one sentence: the same on the page and in the document. */
export function missingText(missing: PaperMissing): string {
  switch (missing.kind) {
    case 'no-choice':
      return 'Belum ada paket yang dipilih.';
    case 'stale':
      return 'Paket dipilih sebelum data berubah.';
    case 'faults':
      return `Paket tidak memenuhi ${grouped(missing.count)} syarat.`;
    case 'lost':
      return `${grouped(missing.count)} usulan yang pernah dipilih tidak lagi ada di antara usulan, dan tidak dihitung.`;
    case 'gates':
      return `Gerbang ${grouped(missing.proposals)} usulan terpilih belum dijawab: ${missing.gates
        .map(({ gate, proposals }) => `${gateName(gate)} (${grouped(proposals)})`)
        .join(', ')}.`;
    case 'no-vintage':
      return 'Daftar kode anggaran yang dipakai belum disebut.';
    case 'no-code':
      return `Belum berkode sub-kegiatan: ${named(missing.initiatives)}.`;
    case 'other-vintage':
      return `Kodenya dari daftar kode lain: ${named(missing.initiatives)}.`;
    case 'no-account':
      return `${grouped(missing.lines)} dari ${grouped(missing.of)} baris anggaran belum berekening.`;
    case 'estimates':
      return `${grouped(missing.lines)} dari ${grouped(missing.of)} baris anggaran masih perkiraan, belum volume × harga satuan.`;
    case 'not-proven':
      return 'Paket belum terbukti yang terbaik.';
    case 'words':
      return `Belum diisi: ${missing.fields.map((field) => PAPER_FIELDS[field].toLowerCase()).join(', ')}.`;
  }
}
