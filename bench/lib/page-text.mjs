const PAGES = [
  ['empty list', 'Daftar kosong'],
  ['list with work', 'Daftar berisi'],
  ['an indicator', 'Satu indikator'],
  ['results', 'Hasil'],
  ['rekap of 58 OPD', 'Rekap 58 OPD'],
];
const CATEGORIES = [
  ['performance', 'kinerja'],
  ['accessibility', 'aksesibilitas'],
  ['best-practices', 'praktik yang baik'],
];

/** The rows that docs/kinerja.md tells, by group: how a row begins, and what it is called there. */
export const CHAPTERS = [
  {
    title: 'Pembukaan halaman',
    lead: 'Lighthouse atas hasil bangun, profil telepon, setiap halaman dibuka pertama kali. Nilai dihitung dari waktu prosesor; yang menurut jam ada dalam `bench/results.json`.',
    rows: PAGES.flatMap(([page, name]) =>
      CATEGORIES.map(([category, words]) => [
        'lighthouse',
        `${page}: ${category}`,
        `${name}: ${words}`,
      ]),
    ),
  },
  {
    title: 'Besar unduhan',
    lead: 'Sesudah gzip. WebAssembly tidak dihitung. Pustaka pembaca PDF datang utuh, dan hanya bila sebuah PDF dibuka.',
    rows: [
      ['bundles', 'entry bundle', 'Yang diminta sebelum halaman pertama'],
      ['bundles', 'lazy chunk write-pdf', 'Penulis PDF'],
      ['bundles', 'lazy chunk CategoricalChart', 'Bagan'],
      ['bundles', 'worker plan-entry', 'Pekerja latar rencana'],
      ['bundles', 'worker portfolio-entry', 'Pekerja latar rekap'],
      ['bundles', 'worker pdf-worker', 'Pembaca PDF'],
    ],
  },
  {
    title: 'Jawaban atas tangan',
    lead: 'Semua perjalanan uji, diamati peramban sendiri: waktu dari tekan atau ketik sampai gambar berikutnya, dan kerja yang menahan layar. Rincian setiap perjalanan ada dalam `bench/results.json`.',
    rows: [
      ['journeys', /: p75 of a journey, median$/, 'Interaksi, p75 sebuah perjalanan, median'],
      ['journeys', /: p75 of the slowest/, 'Interaksi, p75 perjalanan terlambat'],
      ['journeys', /: slowest interaction$/, 'Interaksi terlambat dari semua'],
      ['journeys', /: longest task$/, 'Kerja terlama yang menahan layar'],
      ['screen', 'tick until the score is updated, p95', 'Centang sampai nilai berubah, p95'],
      ['screen', 'tick until "Tersimpan", p95', 'Centang sampai "Tersimpan", p95'],
      ['register', 'list of 500 documents on screen, p95', 'Daftar 500 bukti tampil, p95'],
      ['review', /longest blocking, median$/, 'Berkas kirim berikutnya, 100 bukti'],
    ],
  },
  {
    title: 'Pekerjaan berat',
    lead: 'Pembanding dijalankan pada mesin dan saat yang sama.',
    rows: [
      ['portfolio', '30,000 results: dashboard from cold', 'Rekap 30.000 hasil, dibuka'],
      ['portfolio', '30,000 results: dashboard after', 'Rekap 30.000 hasil, semuanya baru'],
      ['portfolio', '30,000 results: a filter, slowest', 'Rekap 30.000 hasil, saringan terlambat'],
      ['investment', /x 58 OPD: .* in the worker$/, 'Rencana 500 inisiatif, mendekati batas'],
      ['report', 'report of 45 pages: time', 'Laporan 45 halaman'],
      ['backup', 'backup, page and worker', 'Memori cadangan 200 MB'],
      ['backup', 'restore, page', 'Memori pemulihan 200 MB'],
      ['packages', '60 packages of 5 MB: written', 'Paket ditulis (lebih besar lebih baik)'],
      ['packages', '60 packages of 5 MB: read', 'Paket diperiksa (lebih besar lebih baik)'],
      ['attach', 'hash and store, 40 files', 'Bukti dilampirkan (lebih besar lebih baik)'],
      ['recap-import', /imported$/, 'Hasil masuk (lebih besar lebih baik)'],
      ['scoring', 'score 10000', 'Skor eksak dan dapat dilacak, lawan satu putaran angka'],
    ],
  },
];

/** What the baselines are called there; others keep the words of the row. */
export const BASELINES = {
  promised: 'yang dijanjikan',
  'the promise': 'yang dijanjikan',
  budget: 'anggaran',
  'one animation frame': 'satu bingkai layar',
  'debounce + bare durable write': 'jeda 300 ms + satu tulisan polos',
  'the promised 100 ms': 'yang dijanjikan',
  'what a person feels as at once': 'yang terasa seketika',
  'half of that': 'setengahnya',
  'the same without a passphrase': 'tanpa kata sandi',
  'pdfmake 0.3, 37 pages': 'pdfmake 0.3, 37 halaman',
  'a bare loop over typed arrays': 'putaran polos atas larik angka',
  'crypto.subtle.digest + Blob put, durable': 'SHA-256 peramban + tulisan polos',
  'client-zip, zip.js and crypto.subtle SHA-256, the same bytes':
    'client-zip, zip.js, dan SHA-256 peramban',
  'bare Dexie bulkPut of as many records of the same bytes': 'Dexie polos, catatan sebanyak itu',
  'the promise; 500 files, 200 MB': 'yang dijanjikan',
};
