import type { Attendant, Meeting } from '#core/review/meeting.ts';
import { dayInLegalWords, plainDay } from './calendar.ts';

const DOTS = '………………';

export const ATTENDANT_ROLES: Readonly<Record<Attendant['role'], string>> = {
  chair: 'Ketua tim',
  asesor: 'Asesor',
  agency: 'Wakil perangkat daerah',
  secretary: 'Sekretaris',
  observer: 'Pengamat',
};

/** The words of the berita acara. It cites nothing that instrument or period do not say. */
export const MINUTES = {
  subject: (agency: string, year: number) =>
    `Hasil evaluasi e-Government ${agency} tahun penilaian ${year}`,
  number: (number: string) => `Nomor: ${number.trim() === '' ? DOTS : number}`,
  opening: ({ date, place }: Meeting) => {
    const where = place.trim() === '' ? DOTS : place;
    if (date === null) {
      return `Pada hari ${DOTS}, tanggal ${DOTS} bulan ${DOTS} tahun ${DOTS}, bertempat di ${where}, telah dilaksanakan rapat penetapan hasil evaluasi e-Government dengan keterangan sebagai berikut.`;
    }
    const words = dayInLegalWords(date);
    return `Pada hari ini, ${words.name}, tanggal ${words.date} bulan ${words.month} tahun ${words.year} (${plainDay(date)}), bertempat di ${where}, telah dilaksanakan rapat penetapan hasil evaluasi e-Government dengan keterangan sebagai berikut.`;
  },
  chapters: {
    about: 'Yang dievaluasi',
    basis: 'Dasar',
    attendance: 'Kehadiran',
    result: 'Hasil',
    settled: 'Cara penetapan',
    minority: 'Catatan minoritas',
    left: 'Keterangan tentang lembar asesor',
    closing: 'Penutup',
    signatures: 'Tanda tangan',
    annex: 'Lampiran: nilai semua indikator',
  },
  labels: {
    agency: 'Perangkat daerah',
    government: 'Pemerintah',
    year: 'Tahun penilaian',
    period: 'Periode',
    batch: 'Gelombang',
    noBatch: 'Tidak bergelombang',
    instrument: 'Instrumen',
    stage: 'Tahap',
    version: 'Versi hasil',
    reopening: 'Alasan dibuka kembali',
  },
  stage: { interim: 'Hasil sementara, belum final', final: 'Hasil akhir' },
  basisIntro:
    'Rapat ini memakai instrumen berikut beserta sumber yang disebut instrumen itu. Dasar lain hanya berlaku bila ditetapkan tersendiri.',
  basisInstrument: (title: string, version: string) => `${title}, versi ${version}`,
  basisPeriod: (name: string, year: number) => `Periode ${name} (${year})`,
  source: (title: string, publisher: string, year: number | null) =>
    [title, publisher, ...(year === null ? [] : [String(year)])].join(', '),
  attendanceNone: 'Daftar hadir tidak diisi pada berkas hasil.',
  attendanceColumns: {
    number: 'No.',
    name: 'Nama',
    institution: 'Unit atau lembaga',
    role: 'Peran',
    present: 'Kehadiran',
  },
  present: (is: boolean) => (is ? 'Hadir' : 'Tidak hadir'),
  attendanceCount: (present: number, invited: number) =>
    `${present} dari ${invited} orang yang tercatat hadir.`,
  resultLine: (claimed: string, supported: string, final: string) =>
    `Diklaim perangkat daerah: ${claimed}. Didukung bukti sebelum dinilai: ${supported}. Ditetapkan: ${final}.`,
  settledIntro: (disputed: number, total: number) =>
    disputed === 0
      ? `Semua nilai dari ${total} indikator disepakati dengan suara bulat.`
      : `Nilai ${disputed} dari ${total} indikator tidak bersuara bulat dan ditetapkan sebagai berikut.`,
  settledLine: (words: {
    readonly name: string;
    readonly range: string;
    readonly value: string;
    readonly rule: string;
  }) =>
    `${words.name}: suara asesor ${words.range}; ditetapkan ${words.value} (${words.rule.toLowerCase()}).`,
  noVotes: 'tidak tercatat',
  clarifications: (count: number) =>
    count === 0
      ? 'Tidak ada klarifikasi atau sanggah yang menjadi dasar hasil ini.'
      : `${count} berkas klarifikasi atau sanggah menjadi dasar hasil ini; sidik jarinya ada pada Laporan Hasil Evaluasi.`,
  minorityNone: 'Tidak ada catatan minoritas.',
  minorityLine: (name: string, indicator: string, text: string) => `${name}, ${indicator}: ${text}`,
  leftNone:
    'Semua lembar asesor yang diterima dipakai. Menurut berkas periode tidak ada asesor lain yang ditunggu.',
  leftUnassigned:
    'Semua lembar asesor yang diterima dipakai. Daftar penugasan tidak ada, sehingga tidak diketahui asesor mana yang ditunggu.',
  note: 'Catatan rapat',
  closing:
    'Demikian berita acara ini dibuat dengan sebenarnya, untuk dipergunakan sebagaimana mestinya.',
  closingInterim:
    'Hasil ini bersifat sementara. Hasil akhir ditetapkan setelah masa sanggah berakhir.',
  electronic: 'Ruang tanda tangan atau tanda tangan elektronik',
  name: 'Nama ……………………………',
  identity: 'NIP ………………………………',
} as const;
