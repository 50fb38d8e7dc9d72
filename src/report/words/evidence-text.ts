import { CHECK_TERMS } from '#core/evidence/check/check-terms.ts';
import type { CoverageLine } from '#core/evidence/coverage.ts';
import type { CheckReply, EvidenceDocument } from '#core/evidence/document.ts';
import type { SupportTotals } from '#core/evidence/missing-evidence.ts';
import { COVERAGE_TERMS, TERMS } from '#core/glossary.ts';

const CLASSES: Readonly<Record<EvidenceDocument['informationClass'], string>> = {
  '': 'golongan informasi belum disebut',
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

/** A check that this version does not know is called by its id. */
function checkName(id: string): string {
  return Object.entries(CHECK_TERMS).find(([known]) => known === id)?.[1] ?? id;
}

/** Words about the evidence, in every chapter. */
export const EVIDENCE = {
  reply: ({ check, reason }: CheckReply) =>
    `Jawaban atas catatan Pemeriksa bukti "${checkName(check)}": ${reason}`,
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

/** Words about whom a claim reaches. */
export const COVERAGE = {
  count: ({ state, covered, total, percent, of }: CoverageLine) =>
    `${covered} dari ${total} ${of} (${percent}%)` +
    (state === 'no-list' ? '' : `, ${COVERAGE_TERMS[state]}`),
  covered: 'Tercakup',
  missing: 'Belum tercakup',
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
    `Laporan ini memuat keterangan tentang ${count} dokumen golongan dikecualikan. Laporan ini untuk pemakaian di dalam dan tidak untuk diumumkan.`,
  details: 'Keterangan setiap dokumen',
  columns: {
    number: 'No.',
    title: 'Judul',
    identity: 'Nomor dan tanggal',
    standing: 'Status',
    informationClass: 'Golongan informasi',
    indicators: TERMS.indicator,
  },
  number: 'Nomor',
  date: 'Tanggal',
  standing: 'Status',
  validUntil: 'Berlaku sampai',
  unit: 'Unit yang disebut',
  pages: 'Halaman',
  informationClass: 'Golongan informasi',
  basis: 'Dasar pengecualian',
  keptBasis: 'Dasar pengecualian (tersimpan, tidak dipakai)',
  until: (day: string) => `sampai ${day}`,
  proves: 'Dilampirkan pada',
  nothing: 'Belum dikaitkan dengan indikator',
  file: 'Berkas',
  fileFacts: (name: string, size: string) => `${name} (${size})`,
  print: 'Sidik',
  note: TERMS.notes,
  replies: 'Jawaban atas pemeriksaan',
  replyBy: (reply: string, moment: string) => `${reply} (${moment})`,
  added: 'Ditambahkan',
  edited: 'Diubah',
  moment: (when: string, by: string) => (by.trim() === '' ? when : `${when} oleh ${by}`),
} as const;
