import { INITIATIVE_HEADS } from '#core/invest/initiative/initiative-terms.ts';

/** The Indonesian of the form of an initiative. */
export const formText = {
  newTitle: 'Tambah inisiatif',
  editTitle: (title: string) => `Ubah: ${title}`,
  editTitlePlain: 'Ubah inisiatif',
  lead: {
    shipped:
      'Inisiatif bawaan yang diubah berlaku di ruang kerja ini saja dan dapat dikembalikan kapan saja.',
    own: 'Inisiatif buatan sendiri diusulkan bersama inisiatif bawaan.',
  },
  parts: {
    about: 'Tentang inisiatif ini',
    raises: 'Indikator yang dinaikkan',
    cost: 'Biaya',
    code: 'Kode anggaran',
    relations: 'Hubungan dengan inisiatif lain',
  },
  labels: { ...INITIATIVE_HEADS, title: 'Nama inisiatif' },
  hints: {
    reuseFirst:
      'Aplikasi atau layanan nasional, provinsi, atau OPD lain yang patut dipakai lebih dahulu.',
    basis: 'Misalnya baris standar harga beserta tahunnya, atau penawaran tertanggal.',
    codeVintage: 'Kode yang sama dapat berganti arti antardaftar.',
  } as Readonly<Partial<Record<string, string>>>,
  raise: {
    nth: (at: number) => `Kenaikan ${at + 1}`,
    indicator: 'Indikator',
    from: 'Dari tingkat',
    to: 'Ke tingkat',
    choose: 'Pilih indikator',
    add: 'Tambah indikator',
    remove: 'Hapus',
    removeWhich: (at: number) => `Hapus kenaikan ${at + 1}`,
  },
  relation: {
    requires: 'Tambah prasyarat',
    excludes: 'Tambah yang tidak dapat bersama',
    choose: 'Pilih inisiatif',
    none: 'Tidak ada.',
    remove: 'Lepas',
    removeWhich: (title: string) => `Lepas ${title}`,
  },
  cost: {
    known: 'Besarnya biaya',
    choices: { yes: 'Diketahui', no: 'Belum diketahui' },
    unknown:
      'Inisiatif tanpa biaya tidak masuk rencana sebelum biayanya diisi di sini atau dirinci pada usulan. Nol tidak sama dengan belum diketahui.',
    oneOff: 'Sekali di awal (Rp)',
    perYear: 'Setiap tahun, sejak tahun pertama (Rp)',
    figures: { low: 'Rendah', likely: 'Wajar', high: 'Tinggi' },
  },
  noList: 'Belum ditentukan',
  problems: 'Periksa isian ini',
  save: 'Simpan',
  saved: (title: string) => `"${title}" disimpan.`,
  savedAsShipped: (title: string) => `"${title}" sama dengan bawaan.`,
  undo: 'Urungkan',
  unsaved: 'Ada isian yang belum disimpan.',
  restored: 'Isian yang belum disimpan tadi dikembalikan.',
  discard: 'Hapus isian',
  cancel: 'Batal',
  takeName: (name: string) => `Pakai nama dalam daftar: ${name}`,
  stale: {
    title: 'Inisiatif ini diubah di tab lain',
    body: 'Isian Anda belum disimpan. Yang berbeda antara yang tersimpan dan isian Anda:',
    columns: { field: 'Isian', before: 'Tersimpan', after: 'Isian Anda' },
    take: 'Pakai yang tersimpan',
    over: 'Simpan isian saya',
  },
} as const;
