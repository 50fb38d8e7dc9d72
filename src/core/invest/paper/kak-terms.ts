import { MONTH_NAMES } from '#core/lib/month-names.ts';

/** A day as it is written: "2026-08-01" is "1 Agustus 2026". */
function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`;
}

/** "Minggu 2–5", or "Minggu 6" where it is one. */
const weeksText = (from: number, to: number): string =>
  from >= to ? `Minggu ${from}` : `Minggu ${from}–${to}`;

/** Sentences of a draft KAK; references follow them in brackets. */
export const KAK = {
  title: 'Kerangka Acuan Kerja',
  short: 'KAK',
  sampleMark: 'DATA CONTOH',
  draftMark: 'RANCANGAN',
  page: 'Halaman',
  pageOf: 'dari',
  draft:
    'RANCANGAN. Dibuat dari rencana investasi TIK; boleh disunting. Kurung siku menunjuk baris dokumen Rekomendasi Investasi TIK dan hasil penilaian, agar setiap kalimat dapat ditelusuri.',
  file: (row: string, title: string) => `KAK ${row} ${title}`,
  headings: {
    background: '1. Latar belakang',
    laws: '2. Dasar hukum',
    aim: '3. Maksud dan tujuan',
    targets: '4. Sasaran',
    scope: '5. Ruang lingkup',
    outputs: '6. Keluaran',
    conditions: '7. Syarat',
    cost: '8. Biaya',
    schedule: '9. Jadwal',
    charge: '10. Penanggung jawab',
    trace: '11. Penelusuran',
  },
  refs: {
    results: (agencies: string, year: number) => `hasil ${agencies}, ${year}`,
    indicator: (code: string) => `indikator ${code}`,
    catalogue: (row: string) => `katalog ${row}`,
    laws: 'dokumen rencana, bab 2',
  },
  identity: {
    government: 'Pemerintah daerah',
    who: 'Pelaksana',
    shared: 'Dinas Komunikasi dan Informatika, untuk bersama',
    agencies: (count: number) => `${count} perangkat daerah; lihat bagian Sasaran`,
    code: 'Sub-kegiatan',
    codeOf: (code: string, name: string, vintage: string) =>
      `${code} ${name} (daftar ${vintage})`.replaceAll(/ {2,}/g, ' '),
    years: 'Mulai tahun anggaran',
    cost: 'Biaya',
    source: 'Sumber dana',
    document: 'Nomor dokumen rencana',
  },
  chargeShared:
    'Dinas yang membidangi komunikasi dan informatika bertanggung jawab atas pelaksanaan, bukti dukung, dan pelaporannya.',
  chargeOwn:
    'Kepala perangkat daerah pelaksana bertanggung jawab atas pelaksanaan dan bukti dukungnya; dinas yang membidangi komunikasi dan informatika mendampingi dan mencatat hasilnya.',
  sign: {
    day: (place: string, date: string) =>
      `${place.trim() === '' ? '………………' : place}, ${date === '' ? '………………' : dayText(date)}`,
    noOffice: 'Jabatan: ………………',
    name: 'Nama:',
    identity: 'NIP:',
  },
  together: (agencies: number) => `${agencies} perangkat daerah bersama-sama`,
  gap: (words: {
    readonly code: string;
    readonly title: string;
    readonly below: number;
    readonly of: number;
    readonly target: number;
  }) =>
    `Menurut hasil akhir penilaian, ${words.below} dari ${words.of} perangkat daerah berada di bawah target tingkat ${words.target} pada indikator ${words.code} (${words.title}).`,
  levels: (code: string, levels: string) => `Keadaan indikator ${code} sekarang: ${levels}.`,
  level: (level: string, agencies: number) => `tingkat ${level} pada ${agencies} OPD`,
  cause: (code: string, cause: string) => `Sebab menurut data pada indikator ${code}: ${cause}.`,
  aim: (title: string, agencies: string) =>
    `Maksud pekerjaan ini ialah melaksanakan ${title} untuk ${agencies}.`,
  goal: (words: {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly agencies: number;
  }) =>
    `Tujuannya menaikkan indikator ${words.code} dari tingkat ${words.from} ke tingkat ${words.to} pada ${words.agencies} perangkat daerah.`,
  targetHeads: ['Baris', 'Perangkat daerah', 'Hasil', 'Indeks sekarang', 'Usulan', 'Mulai'],
  work: (description: string) => `Pekerjaan: ${description}`,
  reuse: (text: string) => `Yang dipakai dulu sebelum membangun: ${text}`,
  requires: (titles: string) => `Didahului oleh: ${titles}.`,
  noRequires: 'Tidak ada pekerjaan lain yang harus selesai lebih dahulu.',
  output: (code: string, level: number, summary: string) =>
    `Tingkat ${level} indikator ${code} terpenuhi: ${summary}`,
  evidence: (code: string, text: string) => `Bukti dukung indikator ${code}: ${text}`,
  gatePassed: (gate: string) => `Gerbang ${gate}: dijawab ya.`,
  gateCondition: (gate: string, note: string) =>
    `Gerbang ${gate}: bersyarat. ${note === '' ? 'Syaratnya belum dirinci.' : note}`,
  gateOpen: (gate: string) =>
    `Gerbang ${gate}: belum dijawab dan harus dijawab sebelum dianggarkan.`,
  clauses: {
    'source-code':
      'Kode sumber, dokumentasi teknis, dan hak ciptanya diserahkan kepada pemerintah daerah.',
    integration:
      'Data dan layanan dihubungkan melalui SPLP; pengaduan ke SP4N-LAPOR dan naskah dinas ke SRIKANDI bila menyangkut keduanya.',
    security: 'Uji keamanan dilakukan dan temuannya ditutup sebelum dipakai.',
    upkeep: 'Biaya pemeliharaan tahun-tahun berikutnya dianggarkan.',
  },
  costHeads: [
    'Baris',
    'Tahun',
    'Usulan',
    'Uraian',
    'Volume',
    'Satuan',
    'Harga satuan (Rp)',
    'Jumlah (Rp)',
  ],
  costTotal: 'Jumlah',
  cost: (total: string) => `Biaya seluruhnya ${total}, menurut baris anggaran berikut.`,
  costByLines:
    'Biaya dihitung dari volume × harga satuan; dasar harga disebut pada lembar sumber angka.',
  costByEstimate: (basis: string) =>
    `Biaya masih perkiraan wajar dan diganti dengan volume × harga satuan sebelum dianggarkan. Dasarnya: ${basis}`,
  code: (code: string, name: string, vintage: string) =>
    `Sub-kegiatan ${code} ${name} (daftar ${vintage}).`,
  noCode: 'Kode sub-kegiatan belum disebut.',
  weeks: (weeks: number) => `Lama pekerjaan ${weeks} minggu pada setiap pelaksanaan.`,
  starts: (year: number, count: number) => `Mulai tahun ${year}: ${count} usulan.`,
  steps: (weeks: number) => {
    const [prepare, close] = [
      Math.max(1, Math.round(weeks * 0.2)),
      Math.max(1, Math.round(weeks * 0.2)),
    ];
    const work = Math.max(1, weeks - prepare - close);
    return weeks < 3
      ? [`${weeksText(1, weeks)}: pelaksanaan dan serah terima.`]
      : [
          `${weeksText(1, prepare)}: persiapan dan penetapan.`,
          `${weeksText(prepare + 1, prepare + work)}: pelaksanaan.`,
          `${weeksText(prepare + work + 1, weeks)}: uji, bukti dukung, dan serah terima.`,
        ];
  },
  traceHeads: ['Baris', 'Perangkat daerah', 'Sidik jari hasil'],
  legend:
    'PD, KS, IN, US, dan BA menunjuk nomor baris dokumen Rekomendasi Investasi TIK: perangkat daerah (bab 4), kesenjangan (bab 6), inisiatif (bab 7), usulan terpilih (bab 9), dan baris anggaran (bab 10). Temuan ialah hasil akhir penilaian perangkat daerah itu, yang dikenali dari sidik jarinya.',
  instrument: (title: string, version: string, digest: string) =>
    `Instrumen: ${title}, versi ${version}, sidik ${digest}.`,
  paper: (code: string) => `Dokumen rencana: ${code}.`,
} as const;
