import type { InboxOrder } from '#core/package/inbox.ts';
import type { CarriedKind } from '#core/package/head.ts';
import { bytes, integer as n } from '#ui/format.ts';

/** What each kind of package is called. */
export const KIND_NAMES: Readonly<Record<CarriedKind, string>> = {
  period: 'Berkas periode',
  submission: 'Berkas kirim',
  clarification: 'Klarifikasi',
  review: 'Lembar penilaian asesor',
  final: 'Hasil akhir',
  recap: 'Berkas rekap',
};

/** How many files went which way. */
interface QueueCounts {
  readonly received: number;
  /** Of those that were received. */
  readonly odd: number;
  readonly here: number;
  readonly skipped: number;
  readonly refused: number;
  readonly stopped: number;
}

/** The Indonesian of receiving files. */
export const text = {
  title: 'Terima berkas',
  lead: 'Masukkan berkas yang Anda terima lewat surel, percakapan, atau diska lepas. Setiap berkas diperiksa sampai bita terakhir sebelum disimpan; yang rusak ditolak dan tidak mengubah apa pun.',
  drop: {
    title: 'Masukkan berkas',
    label: 'Berkas yang diterima',
    files: 'Pilih berkas',
    folder: 'Pilih folder',
    hintDrop: 'atau seret berkas atau folder ke sini.',
    hint: 'Boleh satu berkas, banyak berkas, atau satu folder sekaligus. Berkas lain dalam folder dilewati dan disebut satu per satu.',
  },
  queue: {
    list: 'Berkas yang sedang atau baru saja dimasukkan',
    all: 'Kemajuan seluruh berkas',
    one: (name: string) => `Kemajuan memeriksa ${name}`,
    waiting: 'Menunggu giliran',
    reading: (done: number, total: number) => `Memeriksa ${bytes(done)} dari ${bytes(total)}`,
    summary: (ended: number, all: number) => `${n(ended)} dari ${n(all)} berkas selesai.`,
    counts: ({ received, odd, here, skipped, refused, stopped }: QueueCounts) =>
      [
        received > 0 ? `${n(received)} diterima` : '',
        odd > 0 ? `${n(odd)} di antaranya perlu diperhatikan` : '',
        here > 0 ? `${n(here)} sudah ada` : '',
        skipped > 0 ? `${n(skipped)} dilewati` : '',
        refused > 0 ? `${n(refused)} ditolak` : '',
        stopped > 0 ? `${n(stopped)} dibatalkan` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    cancel: 'Batal',
    cancelNamed: (name: string) => `Batal memasukkan ${name}`,
    cancelAll: 'Batalkan yang belum selesai',
    close: 'Tutup daftar ini',
    open: 'Lihat tanda terima',
    openNamed: (name: string) => `Lihat tanda terima ${name}`,
    restore: 'Ke pemulihan cadangan',
    keys: 'Ke halaman Kunci',
    rubrics: 'Ke Instrumen setempat',
    verify: 'Ke halaman Verifikasi',
    period: 'Lihat dan pakai periode ini',
  },
  list: {
    title: 'Yang sudah diterima',
    empty: {
      title: 'Belum ada berkas yang diterima di sini',
      next: 'Pilih berkas atau seret ke kotak di atas.',
    },
    nothing: 'Tidak ada berkas yang cocok dengan saringan ini.',
    found: (shown: number, all: number, size: number) =>
      `${n(shown)} dari ${n(all)} berkas, ${bytes(size)}.`,
    damaged: (count: number) =>
      `${n(count)} catatan berkas rusak dan tidak dapat ditampilkan. Catatannya tidak diubah.`,
    noPeriod: (year: number) => `Tanpa periode, tahun ${year}`,
    noAgency: 'Periode',
    open: (revision: number) => `Revisi ${n(revision)}`,
    openNamed: (kind: string, revision: number, agency: string) =>
      `Revisi ${n(revision)}, ${kind}, ${agency}`,
    newest: 'Revisi terbaru',
    older: 'Ada revisi yang lebih baru',
    signedBy: (name: string, unit: string) => (name === '' ? unit : `${name}, ${unit}`),
    received: (when: string) => `Diterima ${when}`,
    plain: 'Tidak ada yang janggal',
    remove: 'Hapus',
    removeNamed: (name: string) => `Hapus ${name}`,
  },
  filter: {
    query: 'Cari',
    queryHint: 'Nama perangkat daerah, periode, penanda tangan, atau nama berkas.',
    more: 'Saringan dan urutan',
    kind: 'Jenis',
    trust: 'Kunci',
    oddity: 'Kejanggalan',
    revision: 'Revisi',
    order: 'Urutan',
    every: 'Semua',
    oddities: { odd: 'Ada yang perlu diperhatikan', plain: 'Tidak ada yang janggal' },
    newest: 'Hanya revisi terbaru',
    orders: {
      latest: 'Yang terakhir diterima di atas',
      agency: 'Menurut nama perangkat daerah',
      largest: 'Yang terbesar di atas',
    } satisfies Record<InboxOrder, string>,
    clear: 'Tampilkan semua',
  },
  removal: {
    question: 'Hapus berkas ini dari sini?',
    body: (name: string) =>
      `"${name}" dan tanda terimanya dihapus dari peramban ini. Isinya masuk tempat sampah dan masih dapat dikembalikan selama tempat sampah belum dikosongkan. Berkas di tempat asalnya tidak berubah.`,
    remove: 'Hapus',
    cancel: 'Batal',
    removed: (name: string) => `"${name}" dihapus.`,
    undo: 'Urungkan',
    undone: (name: string) => `"${name}" dikembalikan.`,
    gone: (name: string) =>
      `"${name}" tidak dapat dikembalikan karena tempat sampah sudah dikosongkan. Masukkan berkasnya sekali lagi.`,
  },
} as const;
