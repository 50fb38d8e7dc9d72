/** Sentences of a draft KAK; references follow them in brackets. */
export const KAK = {
  title: 'Kerangka Acuan Kerja',
  draft:
    'RANCANGAN. Dibuat dari rencana investasi TIK; boleh disunting. Kurung siku menunjuk baris dokumen Rekomendasi Investasi TIK dan hasil penilaian, agar setiap kalimat dapat ditelusuri.',
  file: (row: string, title: string) => `KAK ${row} ${title}`,
  headings: {
    background: '1. Latar belakang',
    aim: '2. Maksud dan tujuan',
    targets: '3. Sasaran',
    scope: '4. Ruang lingkup',
    outputs: '5. Keluaran',
    conditions: '6. Syarat',
    cost: '7. Biaya',
    schedule: '8. Jadwal',
    trace: '9. Penelusuran',
  },
  refs: {
    results: (agencies: string, year: number) => `hasil ${agencies}, ${year}`,
    indicator: (code: string) => `indikator ${code}`,
    catalogue: (row: string) => `katalog ${row}`,
  },
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
      ? [`Minggu 1–${weeks}: pelaksanaan dan serah terima.`]
      : [
          `Minggu 1–${prepare}: persiapan dan penetapan.`,
          `Minggu ${prepare + 1}–${prepare + work}: pelaksanaan.`,
          `Minggu ${prepare + work + 1}–${weeks}: uji, bukti dukung, dan serah terima.`,
        ];
  },
  instrument: (title: string, version: string, digest: string) =>
    `Instrumen: ${title}, versi ${version}, sidik ${digest}.`,
  result: (row: string, name: string, print: string) => `Hasil ${row} ${name}: sidik ${print}.`,
  paper: (code: string) => `Dokumen rencana: ${code}.`,
} as const;
