import type { Refusal } from '#core/invest/proposal/candidate.ts';
import { refusalSentence } from '#core/invest/clearance/refusal-terms.ts';
import type { WhyNot } from '#core/invest/choice/search-types.ts';
import { integer as n } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';

/** A list as a sentence has it: "a, b dan c". */
const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('id-ID', { type: 'conjunction' }).format(names);

/** Why something did not come into question, in one sentence. */
export function refusalText(refusal: Refusal, names: readonly string[]): string {
  const ring = [...names, names[0] ?? ''].join(' → ');
  return refusalSentence(refusal, refusal.why === 'cycle' ? ring : listed(names));
}

/** The Indonesian of why a plan is as it is. */
export const text = {
  title: 'Alasan',
  lead: 'Mengapa sebuah usulan tidak masuk, apa yang dibeli oleh setiap rupiah, dan seberapa tahan pilihan ini terhadap perubahan.',
  reading: 'Membaca rencana…',
  caught: (done: number, total: number) =>
    `Mengambil hasil yang baru masuk: ${n(done)} dari ${n(total)}`,
  failed: 'Alasan tidak dapat dihitung',
  failedBody: 'Rencana tetap utuh. Coba sekali lagi.',
  detail: 'Keterangan bagi pengelola',
  again: 'Coba lagi',
  cancel: 'Batal',
  close: 'Tutup',
  none: '–',
  count: (count: number) => `${n(count)} usulan`,
  agencies: (names: readonly string[]) =>
    names.length === 1 ? (names[0] ?? '') : `${n(names.length)} OPD: ${names.join('; ')}`,
  noPlan: {
    title: 'Rencana belum dipilih',
    body: 'Usulan yang ditolak sebelum pemilihan sudah terlihat di bawah. Alasan lainnya ada setelah rencana dipilih.',
    way: 'Ke bagian Pilihan',
  },
  stale:
    'Rencana ini dipilih sebelum data berubah. Alasan di bawah dihitung dengan data sekarang, dan dibandingkan dengan rencana terbaik untuk data sekarang. Cari rencana lagi lebih dulu.',
  byHand:
    'Rencana ini diubah dengan tangan. Pilihan tangan ikut mengikat dalam semua perhitungan di bawah.',
  ground: (agencies: number, proposals: number, chosen: number) =>
    `Berdasarkan rencana sekarang: ${n(chosen)} dari ${n(proposals)} usulan untuk ${n(agencies)} OPD, dengan pagu, syarat, dan pilihan tangan yang berlaku sekarang.`,
  list: {
    title: 'Mengapa tidak?',
    lead: 'Semua yang tidak masuk rencana. Yang ditolak sebelum pemilihan langsung disertai alasannya; untuk yang lain, tanyakan satu per satu.',
    of: 'Tampilkan',
    ofs: (refused: number, left: number) => ({
      all: `Semua (${n(refused + left)})`,
      refused: `Ditolak sebelum pemilihan (${n(refused)})`,
      'not-chosen': `Tidak terpilih (${n(left)})`,
    }),
    search: 'Cari usulan atau OPD',
    caption: (count: number) => `${n(count)} usulan tidak masuk rencana`,
    nobody: 'Tidak ada usulan yang sesuai.',
    all: 'Semua usulan masuk rencana.',
    proposal: 'Usulan',
    why: 'Alasan',
    must: 'wajib, tetapi tidak dapat dipilih',
    many: (count: number) => (count === 0 ? 'untuk semua OPD' : `untuk ${n(count)} OPD`),
    never: 'Dikeluarkan dengan tangan.',
    notChosen: 'Tidak terpilih.',
    noPlan: 'Rencana belum dipilih.',
    ask: 'Mengapa tidak?',
    askOf: (name: string) => `Mengapa tidak? ${name}`,
    printNote: (count: number) =>
      `Tabel ini berisi ${n(count)} baris; yang tercetak hanya yang tampak di layar.`,
    loading: 'Menghitung…',
  },
  why: {
    working: (percent: string | null) =>
      percent === null
        ? 'Mencari rencana terbaik yang memuat usulan ini…'
        : `Memeriksa apakah usulan ini masuk bila pagu menjadi ${percent}…`,
    failed: 'Alasannya tidak dapat dihitung.',
    verdicts: {
      'worth-less': 'Muat, tetapi rencana terbaik yang memuatnya bernilai lebih rendah.',
      equal:
        'Sama baiknya dengan rencana sekarang. Yang menentukan adalah belanja yang lebih kecil, mulai yang lebih awal, atau urutan.',
      'does-not-fit': 'Tidak ada rencana yang memenuhi semua syarat dan memuat usulan ini.',
      'kept-out': 'Dikeluarkan dengan tangan.',
      'not-known': 'Pencarian berhenti sebelum selesai, sehingga alasannya tidak diketahui.',
    } satisfies Record<WhyNot['verdict'], string>,
    loss: (value: string) => `Dengan usulan ini jumlah kenaikan indeks berkurang ${value}.`,
    win: (value: string) => `Dengan usulan ini jumlah kenaikan indeks bertambah ${value}.`,
    atMost:
      'Tidak semua rencana lain sempat diperiksa: yang hilang paling banyak sebesar itu, mungkin kurang.',
    lossGood: (count: number) => `${n(count)} OPD lebih sedikit mencapai sasaran.`,
    lossWorst: (points: string) => `Dimensi terendah menjadi ${points} lebih rendah.`,
    displaces: 'Yang harus keluar',
    brings: 'Yang ikut masuk',
    nothing: 'Tidak ada yang harus keluar.',
    conflict: 'Yang menghalangi',
    enters: (percent: string, amount: number) =>
      `Usulan ini masuk bila semua pagu menjadi ${percent} dari sekarang, yaitu ${rupiah(amount)} seluruhnya.`,
    notBelow: (percent: string) =>
      `Pada setiap kelipatan 5% di bawahnya, sampai dengan ${percent}, belum masuk.`,
    entersNot: 'Pada setiap kelipatan 5% sampai dua kali pagu sekarang, usulan ini tidak masuk.',
    notTo: (percent: string) =>
      `Pada setiap kelipatan 5% sampai ${percent} dari pagu sekarang, usulan ini tidak masuk. Pagu yang lebih besar belum sempat diperiksa.`,
    notLooked: 'Pagu yang lebih besar belum sempat diperiksa.',
  },
  curve: {
    title: 'Kurva kenaikan indeks terhadap rupiah',
    lead: 'Rencana terbaik dicari untuk beberapa besar pagu: semua pagu dikalikan angka yang sama.',
    ask: 'Hitung kurva',
    working: (done: number, total: number) =>
      `Mencari rencana terbaik untuk setiap besar pagu: ${n(done)} dari ${n(total)}`,
    failed: 'Kurva tidak dapat dihitung.',
    chart: 'Kenaikan indeks terhadap pagu',
    summary: (values: string) => `Jumlah pagu dan jumlah kenaikan indeks: ${values}.`,
    over: { ceiling: 'Jumlah pagu, juta rupiah', spent: 'Belanja, juta rupiah' },
    y: 'Jumlah kenaikan indeks',
    legend: { known: 'terbukti optimal', open: 'terbaik yang ditemukan', own: 'pagu sekarang' },
    factor: 'Pagu',
    ceiling: 'Jumlah pagu',
    spent: 'Belanja',
    gain: 'Jumlah kenaikan indeks',
    good: 'OPD mencapai sasaran',
    chosen: 'Usulan',
    proven: 'Terbukti',
    yes: 'ya',
    no: 'belum',
    next: (more: number) => `Bila pagu tahun pertama ditambah ${rupiah(more)}`,
    nextGain: (gain: string) => `Jumlah kenaikan indeks bertambah ${gain}.`,
    nextNothing: 'Tambahan itu tidak membeli kenaikan apa pun.',
    noNext: 'Nilai tambahan berikutnya tidak diketahui: tidak ada pagu, atau pencarian berhenti.',
    comesIn: 'Masuk',
    goesOut: 'Keluar',
    file: 'kurva-kenaikan-indeks',
    foot: 'Dibuat dengan Timbang.',
    rule: 'Kenaikan dikalikan prioritas OPD. Belanja dan pagu dijumlahkan atas semua tahun rencana.',
  },
  robust: {
    title: 'Ketahanan pilihan',
    lead: 'Rencana terbaik dicari ulang ketika biaya, bobot, dan pagu berubah. Bagian = dalam berapa skenario sebuah usulan tetap terpilih.',
    ask: 'Hitung ketahanan',
    working: (done: number, total: number) => `Skenario ${n(done)} dari ${n(total)}`,
    failed: 'Ketahanan tidak dapat dihitung.',
    scenarios: (all: number, costs: number, weights: number, ceilings: number) =>
      `${n(all)} skenario: ${n(costs)} dengan biaya lain (dari perkiraan rendah sampai tinggi), ${n(weights)} dengan prioritas OPD lain (±30%), ${n(ceilings)} dengan pagu lain (antara −20% dan +20%).`,
    impossible: (count: number) =>
      `${n(count)} skenario tidak memiliki rencana yang memenuhi semua syarat; di situ tidak ada usulan yang terpilih.`,
    unsolved: (count: number) =>
      `Pada ${n(count)} skenario tidak ditemukan rencana dalam batas waktu.`,
    chart: 'Bagian skenario yang tetap memilih usulan terpilih',
    summary: (values: string) => `Bagian skenario: ${values}.`,
    shown: (shown: number, all: number) =>
      `Gambar memuat ${n(shown)} usulan yang paling goyah dari ${n(all)}; tabelnya memuat semuanya.`,
    caption: (count: number) => `Ketahanan ${n(count)} usulan`,
    proposal: 'Usulan',
    inPlan: 'Di rencana',
    stays: 'Skenario',
    share: 'Bagian',
    yes: 'ya',
    no: 'tidak',
    of: (count: number, all: number) => `${n(count)} dari ${n(all)}`,
    less: 'Bila pagu berkurang 20%',
    more: 'Bila pagu bertambah 20%',
    goesOut: 'Keluar dari rencana',
    comesIn: 'Masuk ke rencana',
    unchanged: 'Pilihannya sama.',
    noPlan: 'Tidak ditemukan rencana yang memenuhi semua syarat.',
    file: 'ketahanan-pilihan',
  },
  charts: {
    savePng: 'Unduh gambar (PNG)',
    saveSvg: 'Unduh gambar (SVG)',
    pictureFailed: 'Gambar tidak dapat dibuat di peramban ini. Coba unduh sebagai SVG.',
    showTable: 'Lihat angkanya dalam tabel',
  },
} as const;
