import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { SupportTotals } from '#core/evidence/missing-evidence.ts';
import { TERMS } from '#core/glossary.ts';

const CLASSES: Readonly<Record<EvidenceDocument['informationClass'], string>> = {
  '': 'kelas informasi belum disebut',
  berkala: 'informasi berkala',
  'setiap saat': 'informasi setiap saat',
  'serta-merta': 'informasi serta-merta',
  dikecualikan: 'INFORMASI DIKECUALIKAN',
};

const STANDINGS: Readonly<Record<EvidenceDocument['standing'], string>> = {
  '': 'status belum disebut',
  konsep: 'konsep',
  ditetapkan: 'ditetapkan',
};

/** Words about the evidence, in every chapter. */
export const EVIDENCE = {
  classOf: ({ informationClass }: EvidenceDocument) => CLASSES[informationClass],
  standingOf: ({ standing }: EvidenceDocument) => STANDINGS[standing],
  mark: (number: number) => `B${number}`,
  named: (number: number, title: string) => `B${number} ${title}`,
  numbered: (number: string) => `nomor ${number}`,
  pages: (pages: string) => `halaman ${pages}`,
  file: (name: string, size: string, print: string) => `berkas ${name}, ${size}, sidik ${print}`,
  item: (level: number, text: string) => `tingkat ${level}: ${text}`,
  provesItems: (items: readonly string[]) => `Untuk ${items.join('; ')}`,
  background: 'Pendukung indikator ini secara umum',
  attached: 'Bukti dukung yang dilampirkan',
  missing: (count: number) => `Bukti dukung wajib yang masih kurang untuk klaim ini (${count})`,
  complete: 'Semua bukti dukung wajib untuk klaim ini sudah dilampirkan.',
  supportedBy: (standing: string) => `didukung bukti: ${standing.toLowerCase()}`,
  noneYet: TERMS.noEvidence.toLowerCase(),
  difference: (points: string) =>
    `Selisih antara nilai yang diklaim dan nilai yang didukung bukti: ${points} poin.`,
  totals: ({ required, present, lacking }: SupportTotals) =>
    [
      `${present} dari ${required} bukti dukung wajib untuk tingkat yang diklaim sudah dilampirkan`,
      ...(lacking > 0 ? [`klaim ${lacking} indikator belum didukung sepenuhnya`] : []),
    ].join('; ') + '.',
} as const;

/** Words of the list of claims without enough evidence. */
export const UNSUPPORTED = {
  title: 'Klaim yang belum didukung bukti',
  intro:
    'Tingkat berikut sudah diklaim, tetapi bukti dukung wajibnya belum lengkap. Urutannya dari kenaikan nilai yang didukung bukti yang terbesar, bila bukti indikator itu saja yang dilengkapi.',
  columns: {
    rank: 'No.',
    code: 'Kode',
    title: TERMS.indicator,
    claimed: TERMS.claimed,
    supported: TERMS.supported,
    gain: 'Kenaikan',
    missing: 'Bukti kurang',
  },
} as const;

/** Words of the appendix. */
export const REGISTER = {
  intro: (count: number) =>
    `${count} dokumen bukti dukung dilampirkan pada penilaian ini. Berkasnya tidak ikut dalam laporan; sidik (SHA-256) memastikan berkas mana yang dimaksud.`,
  excluded: (count: number) =>
    `Laporan ini memuat keterangan tentang ${count} dokumen berkelas dikecualikan. Laporan ini untuk pemakaian di dalam dan tidak untuk diumumkan.`,
  details: 'Keterangan setiap dokumen',
  columns: {
    number: 'No.',
    title: 'Judul',
    identity: 'Nomor dan tanggal',
    standing: 'Status',
    informationClass: 'Kelas informasi',
    indicators: TERMS.indicator,
  },
  number: 'Nomor',
  date: 'Tanggal',
  standing: 'Status',
  validUntil: 'Berlaku sampai',
  unit: 'Unit kerja',
  pages: 'Halaman',
  informationClass: 'Kelas informasi',
  basis: 'Dasar pengecualian',
  keptBasis: 'Dasar pengecualian (tersimpan, tidak dipakai)',
  until: (day: string) => `sampai ${day}`,
  proves: 'Dilampirkan pada',
  nothing: 'Belum dihubungkan dengan indikator',
  file: 'Berkas',
  fileFacts: (name: string, size: string) => `${name} (${size})`,
  print: 'Sidik',
  note: TERMS.notes,
  added: 'Ditambahkan',
  edited: 'Diubah',
  moment: (when: string, by: string) => (by.trim() === '' ? when : `${when} oleh ${by}`),
} as const;
