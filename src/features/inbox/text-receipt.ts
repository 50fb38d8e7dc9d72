import { bytes, integer as n } from '#ui/format.ts';

/** The Indonesian of a receipt. */
export const RECEIPT = {
  kicker: 'Berkas yang diterima',
  back: 'Kembali ke Terima berkas',
  title: 'Tanda terima',
  missing: {
    title: 'Berkas ini tidak ada di sini',
    body: 'Mungkin berkas ini dihapus, atau diterima di peramban atau perangkat lain.',
  },
  unread: 'Catatan berkas ini rusak dan tidak dapat ditampilkan. Catatannya tidak diubah.',
  clean: 'Tidak ada yang janggal.',
  odd: 'Yang perlu diperhatikan',
  since: 'Berubah sejak diterima',
  sinceBody: 'Hal berikut tercatat ketika diterima dan sudah tidak berlaku:',
  keys: 'Ke halaman Kunci',
  facts: {
    file: 'Berkas',
    fileValue: (name: string, size: number) => `${name} (${bytes(size)})`,
    received: 'Diterima',
    made: 'Dibuat',
    kind: 'Jenis',
    agency: 'Perangkat daerah',
    period: 'Periode',
    noPeriod: (year: number) => `Tanpa berkas periode, tahun ${year}`,
    rubric: 'Instrumen',
    checked: 'Yang diperiksa',
    checkedValue: (entries: number, journal: number) =>
      journal > 0
        ? `${n(entries)} isi berkas dibaca sampai bita terakhir dan cocok; ${n(journal)} catatan jurnal berantai utuh.`
        : `${n(entries)} isi berkas dibaca sampai bita terakhir dan cocok.`,
    sealed: 'Penyegelan',
    wasSealed: 'Tersegel untuk meja ini dan telah dibuka',
    notSealed: 'Tidak tersegel',
    signer: 'Ditandatangani',
    unsigned: 'Tidak ditandatangani',
    signerValue: (name: string, position: string, unit: string) =>
      [name, position, unit].filter((part) => part !== '').join(', '),
    signedAt: 'Waktu tanda tangan',
    key: 'Sidik kunci',
    trust: 'Kepercayaan',
    trustThen: (then: string) => `Ketika diterima: ${then}`,
    revision: 'Revisi',
    first: 'Revisi 1, yang pertama',
    follows: (revision: number) => `Revisi ${n(revision)}, menggantikan`,
    previous: (revision: number) => `revisi ${n(revision)}`,
    previousMissing: 'revisi sebelumnya (tidak ada di sini)',
    fingerprint: 'Sidik berkas',
  },
  scores: {
    title: 'Nilai menurut pengirim dan menurut hitungan di sini',
    head: { what: 'Nilai', said: 'Disebut pengirim', counted: 'Dihitung di sini', same: 'Hasil' },
    claimed: 'Diklaim',
    supported: 'Didukung bukti',
    unfinished: 'belum ada',
    same: 'Sama',
    different: 'Berbeda',
  },
  actions: {
    period: 'Lihat dan pakai periode ini',
    download: 'Unduh berkas ini',
    downloading: 'Menyusun berkas…',
    downloadFailed:
      'Berkas tidak dapat disusun kembali karena sebagian isinya tidak ada lagi di peramban ini. Minta dikirim ulang.',
    remove: 'Hapus dari sini',
  },
} as const;
