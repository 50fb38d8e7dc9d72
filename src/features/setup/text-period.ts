/** The Indonesian of starting an assessment within a period. */
export const periodText = {
  legend: 'Periode',
  choose: 'Periode penilaian',
  none: 'Tanpa periode',
  option: (name: string, year: number) => `${name} (${year})`,
  hintNone:
    'Bila penyelenggara membagikan berkas periode, buka berkas itu: tahun, instrumen, dan tenggat terisi sendiri.',
  openFile: 'Buka berkas periode',
  owner: (unit: string) => `Penyelenggara: ${unit}.`,
  fixed: (year: number, rubric: string) =>
    `Periode ini menetapkan tahun ${year} dan instrumen ${rubric}.`,
  rubricGone: 'Instrumen periode ini tidak ada di ruang kerja. Buka berkas periodenya sekali lagi.',
  rubricMissing: 'Instrumen periode ini tidak ada di ruang kerja.',
  agency: 'Cari OPD Anda',
  agencyHint: 'Ketik sebagian nama, singkatan, atau kode, lalu pilih dari daftar.',
  agencies: 'OPD yang diundang',
  shown: (count: number, all: number) => `${count} dari ${all} OPD`,
  more: (count: number) => `${count} OPD lain; ketik untuk mempersempit.`,
  nobody: 'Tidak ada OPD yang cocok.',
  absent: 'OPD Anda tidak ada dalam daftar? Hubungi penyelenggara, atau mulai tanpa periode.',
  agencyMissing: 'Pilih OPD Anda dari daftar undangan.',
  code: (code: string) => `Kode ${code}`,
  chosen: (name: string) => `Dipilih: ${name}`,
} as const;
