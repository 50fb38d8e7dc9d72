import type { ClearanceDecision } from '#core/invest/clearance/clearance.ts';
import { GATE_ANSWERS, GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import type { Gate, GateAnswer } from '#core/invest/proposal/gates.ts';
import { SPENDING_NAMES } from '#core/invest/clearance/spending-terms.ts';

const WHOLE = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

const DECISIONS: Readonly<Record<ClearanceDecision, string>> = {
  approved: 'Disetujui',
  conditional: 'Disetujui dengan syarat',
  returned: 'Dikembalikan untuk diperbaiki',
  redirected: 'Ditolak atau dialihkan',
};

/** Who leads an agency; where its name does not tell, nobody's title is guessed. */
function headOf(agency: string): string {
  const place = /^kecamatan\s+(.+)$/i.exec(agency.trim())?.[1];
  if (place !== undefined) return `Camat ${place}`;
  return /^(?:dinas|badan|kantor|satuan)\b/i.test(agency.trim())
    ? `Kepala ${agency}`
    : `Pimpinan ${agency}`;
}

/** The Indonesian of the letter about TIK lines. */
export const LETTER = {
  title: 'Rekomendasi Belanja TIK',
  number: (number: string) => `Nomor: ${number === '' ? '....................' : number}`,
  date: (day: string) => DAY.format(new Date(`${day}T00:00:00Z`)),
  to: (agency: string) => `Kepada Yth. ${headOf(agency)}`,
  about: (year: number) => `Perihal: rekomendasi rencana dan anggaran TIK tahun ${year}`,
  opening: (count: number, year: number) =>
    `Menindaklanjuti rencana belanja teknologi informasi dan komunikasi tahun anggaran ${year} yang Saudara sampaikan, setelah diperiksa terhadap kesenjangan hasil penilaian, aplikasi yang sudah ada, dan standar harga satuan, berikut keputusan atas ${WHOLE.format(count)} belanja.`,
  basis:
    'Dasar: Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik, antara lain Pasal 20 tentang rencana dan anggaran serta Pasal 34 sampai dengan 39 tentang aplikasi.',
  table: {
    number: 'No.',
    title: 'Belanja',
    kind: 'Jenis',
    amount: 'Jumlah tahun pertama (Rp)',
    decision: 'Keputusan',
    approved: 'Jumlah yang disetujui',
    unknown: 'tidak disebut',
  },
  amount: (rupiah: number) => WHOLE.format(rupiah),
  spending: SPENDING_NAMES,
  decisions: DECISIONS,
  lineTitle: (number: number, title: string) => `${number}. ${title}`,
  labels: {
    decision: 'Keputusan',
    reasons: 'Alasan',
    redirectedTo: 'Dialihkan ke',
    valid: 'Berlaku untuk',
    problem: 'Kebutuhan',
    gaps: 'Kesenjangan yang ditutup',
    code: 'Sub-kegiatan',
    source: 'Sumber dana',
    yearly: 'Biaya operasi per tahun',
    gates: 'Pemeriksaan',
    conditions: 'Syarat',
  },
  valid: (year: number) => `tahun anggaran ${year}`,
  code: (code: string, name: string, list: string) =>
    `${code}${name === '' ? '' : ` ${name}`} (${list === '' ? 'daftar kode belum disebut' : `daftar kode: ${list}`})`,
  rupiah: (rupiah: number) => `Rp${WHOLE.format(rupiah)}`,
  gate: (gate: Gate, answer: GateAnswer | null) => {
    if (!answer) return `${GATE_NAMES[gate]}: belum dijawab`;
    const note = answer.note.trim() === '' ? '' : ` (${answer.note.trim()})`;
    return `${GATE_NAMES[gate]}: ${GATE_ANSWERS[answer.answer].toLowerCase()}${note}`;
  },
  costs: 'Rincian biaya',
  cost: {
    name: 'Uraian',
    volume: 'Volume',
    price: 'Harga satuan (Rp)',
    amount: 'Jumlah (Rp)',
    once: 'Jumlah sekali',
    yearly: 'Jumlah setiap tahun',
    volumeOf: (volume: string, unit: string) => `${volume.replace('.', ',')} ${unit}`.trim(),
    nameOf: (name: string, specification: string, isYearly: boolean) =>
      [name, specification, isYearly ? 'setiap tahun' : '']
        .filter((part) => part.trim() !== '')
        .join('; '),
  },
  closing:
    'Rekomendasi ini menjadi bahan penyusunan RKA-SKPD. Belanja yang dikembalikan dapat diajukan kembali setelah diperbaiki. Perubahan atas belanja yang disetujui disampaikan kembali sebelum dianggarkan.',
  signer: (office: string) => (office === '' ? 'Kepala Dinas Komunikasi dan Informatika' : office),
  signName: 'Nama dan NIP',
  below: (agency: string, year: number) => `Rekomendasi Belanja TIK, ${agency}, ${year}`,
  sample: 'CONTOH',
} as const;
