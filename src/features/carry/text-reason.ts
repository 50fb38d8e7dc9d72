import type { Lack } from '#core/assessment/progress.ts';
import type { DocumentFault, RenewReason } from '#core/evidence/carry-types.ts';
import { TERMS } from '#core/glossary.ts';

const LACKS: Readonly<Record<Lack, string>> = {
  rating: 'pilihan tingkat',
  subject: 'yang dinilai',
  fact: TERMS.fact.toLowerCase(),
  analysis: TERMS.analysis.toLowerCase(),
  reason: 'alasan tidak berlaku',
  'ladder-gap': 'kriteria di tingkat bawah',
  'value-beside-ladder': 'nilai yang selaras dengan centang',
  'coverage-beside-claim': 'cakupan yang selaras dengan tingkat',
};

const FILES = {
  missing: 'berkasnya tidak ada di peramban ini',
  changed: 'isi berkasnya berubah',
  unreadable: 'berkasnya tidak dapat dibaca',
} as const;

const LONG = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as YYYY-MM-DD for reading: "31 Desember 2026". */
const dayText = (day: string): string => LONG.format(new Date(`${day}T00:00:00Z`));

function faultText(fault: DocumentFault, year: number): string {
  switch (fault.kind) {
    case 'file':
      return FILES[fault.state];
    case 'draft':
      return 'masih berstatus konsep';
    case 'expired':
      return `berlaku sampai ${dayText(fault.until)}, sebelum akhir tahun ${year}`;
    case 'other-period':
      return fault.date === ''
        ? `diminta bukti tahun ${year}, sedangkan tanggal dokumen belum diisi`
        : `diminta bukti tahun ${year}, sedangkan dokumen bertanggal ${dayText(fault.date)}`;
    case 'undated':
      return 'tanggal dokumen belum diisi';
    case 'standing-unsaid':
      return 'belum dinyatakan konsep atau ditetapkan';
  }
}

/** Why an indicator has to be answered anew; `from` and `year` are the two years. */
export function reasonText(reason: RenewReason, from: number, year: number): string {
  switch (reason.kind) {
    case 'new-indicator':
      return `Indikator ini tidak ada pada penilaian ${from}.`;
    case 'not-answered':
      return `Belum diisi pada penilaian ${from}.`;
    case 'text-changed':
      return `Isi indikator berubah (${reason.changes.length} perubahan). Jawaban dan bukti ${from} tidak diusulkan.`;
    case 'not-applicable':
      return `Dinyatakan tidak berlaku pada ${from}. Pernyataan itu perlu ditegaskan lagi: ${
        reason.said.trim() === '' ? '(tanpa alasan)' : reason.said
      }`;
    case 'external-value':
      return 'Nilainya diambil dari indeks instansi lain, yang terbit setiap tahun.';
    case 'incomplete':
      return `Jawaban ${from} belum lengkap: ${reason.lacks.map((lack) => LACKS[lack]).join(', ')}.`;
    case 'of-the-period':
      return `Tingkat yang diklaim memerlukan bukti tahun ${year}: ${reason.items
        .map(({ text }) => text)
        .join('; ')}.`;
    case 'document':
      return `: ${reason.faults.map((fault) => faultText(fault, year)).join('; ')}.`;
  }
}
