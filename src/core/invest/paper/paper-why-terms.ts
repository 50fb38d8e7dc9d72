/** Why a proposal is not chosen, as the search answered; sentences that follow each other. */
export const PAPER_WHY = {
  verdicts: {
    'worth-less': 'Muat, tetapi paket terbaik yang memuatnya lebih rendah gunanya.',
    equal:
      'Sama baiknya dengan paket ini; yang menentukan belanja yang lebih kecil, mulai yang lebih awal, atau urutan.',
    'does-not-fit': 'Tidak ada paket yang memenuhi semua batas dan memuatnya.',
    'kept-out': 'Dikeluarkan dengan tangan.',
    'not-known': 'Pencarian berhenti sebelum selesai; alasannya belum diketahui.',
  },
  loss: (gain: string) => `Jumlah kenaikan indeks berkurang ${gain} poin.`,
  lossAtMost: (gain: string) => `Jumlah kenaikan indeks berkurang paling banyak ${gain} poin.`,
  win: (gain: string) => `Bila dimasukkan, jumlah kenaikan indeks bertambah ${gain} poin.`,
  good: (agencies: number) => `${agencies} OPD lebih sedikit mencapai sasaran.`,
  worst: (points: string) => `Dimensi terlemah menjadi ${points} poin lebih rendah.`,
  displaces: (rows: string) => `Yang harus keluar: ${rows}.`,
  brings: (rows: string) => `Yang ikut masuk: ${rows}.`,
  conflict: (demands: string) => `Yang menghalangi: ${demands}.`,
  // Every one is a multiple of five per cent.
  enters: (percent: number, rupiah: string) =>
    `Masuk bila semua pagu menjadi ${percent}% (${rupiah} seluruhnya).`,
  notBelow: (percent: number) =>
    `Pada kelipatan 5% di bawahnya, sampai dengan ${percent}%, belum masuk.`,
  entersNot: 'Pada setiap kelipatan 5% sampai dua kali pagu tidak masuk.',
  notTo: (percent: number) =>
    `Pada setiap kelipatan 5% sampai ${percent}% tidak masuk; pagu yang lebih besar belum diperiksa.`,
  notLooked: 'Pagu yang lebih besar belum diperiksa.',
  demands: {
    must: (row: string) => `${row} wajib`,
    hand: (row: string) => `${row} ditetapkan dengan tangan`,
    requires: (row: string, other: string) => `${row} didahului ${other}`,
    excludes: (row: string, other: string) => `${row} tidak dapat bersama ${other}`,
    floor: (place: string) => `jatah paling sedikit ${place}`,
    ceiling: (year: number, rupiah: string) => `pagu ${year} ${rupiah}`,
    capacity: (unit: string, perYear: number) =>
      `${unit} memulai paling banyak ${perYear} usulan setahun`,
  },
  places: {
    kabupaten: () => 'Diskominfo',
    kind: (name: string) => `OPD berjenis ${name}`,
    group: (name: string) => `OPD rumpun ${name}`,
  },
} as const;
