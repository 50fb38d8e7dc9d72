import { dayText } from './day-text.ts';

/** The Indonesian of agencies that declare to spend nothing on TIK in a year. */
export const nothingText = {
  add: 'Catat tanpa belanja TIK',
  lead: 'Untuk OPD yang menyatakan tidak berbelanja TIK pada satu tahun anggaran. OPD itu dihitung sudah berkonsultasi, tanpa belanja.',
  fields: {
    agency: 'OPD',
    year: 'Tahun anggaran',
    declaredOn: 'Tanggal pernyataan',
    declaredBy: 'Yang menyatakan atau nomor surat',
    reason: 'Alasan (bila disebut)',
  },
  errors: {
    agency: 'Isi nama OPD.',
    year: 'Isi tahun empat angka, misalnya 2027.',
    declaredOn: 'Pilih tanggalnya.',
    declaredBy: 'Isi siapa yang menyatakan, atau nomor suratnya.',
  },
  save: 'Catat',
  cancel: 'Batal',
  done: (agency: string, year: number) => `${agency} dicatat tanpa belanja TIK tahun ${year}.`,
  title: (year: number) => `OPD yang menyatakan tanpa belanja TIK ${year}`,
  line: (day: string, by: string, reason: string) =>
    `${dayText(day)}, ${by}${reason === '' ? '' : `: ${reason}`}`,
  against: 'Ada belanja TIK tercatat; belanjanya yang dihitung.',
  remove: 'Hapus',
  removeWhich: (agency: string) => `Hapus pernyataan ${agency}`,
  removed: (agency: string) => `Pernyataan ${agency} dihapus.`,
  undo: 'Urungkan',
  back: (agency: string) => `Pernyataan ${agency} dikembalikan.`,
} as const;
