import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { damagedParts } from '#state/backup/damaged-place.ts';

/** The Indonesian of starting an assessment and of changing what it is about. */
export const text = {
  newTitle: 'Mulai penilaian mandiri',
  newLead:
    'Pilih instrumen, sebutkan perangkat daerah dan tahunnya. Semua data tinggal di peramban ini; tidak ada yang dikirim ke mana pun.',
  editTitle: 'Data penilaian',
  editLead: 'Perangkat daerah, tahun, dan tim pengisi penilaian ini.',
  instrument: {
    forOpd: 'Untuk satu perangkat daerah',
    forPemda: 'Untuk seluruh pemerintah daerah',
    earlier: (count: number) => `Versi terdahulu (${count})`,
    legend: 'Instrumen',
    loading: 'Membuka daftar instrumen…',
    indicators: (count: number) => `${count} indikator`,
    version: (version: string) => `Versi ${version}`,
    read: 'Baca instrumen',
    readWhich: (title: string) => ` ${title}`,
    sources: 'Asal isi instrumen',
    ratification: 'Catatan pengesahan',
    missing: 'Pilih salah satu instrumen.',
    fixed: 'Instrumen tidak dapat diganti setelah penilaian dimulai, agar nilainya tetap berarti.',
    unit: { opd: 'Untuk perangkat daerah', pemda: 'Untuk pemerintah daerah' },
    confidence: {
      verified: 'terverifikasi',
      secondary: 'melalui kutipan',
      adaptation: 'adaptasi',
    },
  },
  kind: {
    legend: 'Jenis penilaian',
    real: 'Penilaian mandiri',
    realHint: 'Hasilnya dapat dicetak sebagai laporan untuk ditandatangani.',
    simulation: 'Simulasi',
    simulationHint: 'Untuk latihan. Setiap halaman laporannya bertanda SIMULASI.',
    fixed: (kind: 'real' | 'simulation') =>
      kind === 'simulation'
        ? 'Jenis: simulasi. Jenis tetap sejak penilaian dimulai, agar latihan tidak pernah tampak resmi; untuk hasil yang resmi, mulailah penilaian baru.'
        : 'Jenis: penilaian mandiri. Jenis tetap sejak penilaian dimulai; untuk latihan, mulailah penilaian baru sebagai simulasi.',
  },
  agency: {
    legend: 'Perangkat daerah',
    name: 'Nama perangkat daerah',
    nameHint: 'Ketik nama, atau pilih dari daftar yang telah dimuat.',
    shortName: 'Singkatan (boleh kosong)',
    code: 'Kode (boleh kosong)',
    government: 'Pemerintah daerah',
    governmentHint: 'Misalnya: Pemerintah Kabupaten Kutai Kartanegara.',
    year: 'Tahun penilaian',
    yearHint: 'Empat angka, misalnya 2026.',
  },
  list: {
    summary: 'Muat daftar perangkat daerah dari berkas CSV',
    label: 'Berkas daftar perangkat daerah',
    hint: 'CSV dengan kolom nama, misalnya nama_opd, nama_unit, Nama Dinas, atau Nama Perangkat Daerah; kolom kode dan singkatan boleh ada. Pemisah koma, titik koma, atau tab.',
    choose: 'Pilih berkas',
    unreadable: (fileName: string) =>
      `Berkas "${fileName}" tidak dapat dibaca. Mungkin berkas telah dipindahkan, diubah, atau sedang dikunci aplikasi lain. Pilih berkas itu sekali lagi.`,
    remove: (fileName: string) => `Lepas daftar "${fileName}"`,
    removed: (fileName: string) =>
      `Daftar "${fileName}" dilepas. Penilaian yang sudah ada tidak berubah.`,
    loaded: (fileName: string, count: number) =>
      `${count} nama dari "${fileName}" siap dipilih pada kolom nama.`,
    skipped: (lines: readonly number[]) =>
      `Baris ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''} tidak memuat nama dan dilewati.`,
    remembered: (fileName: string, count: number) =>
      `Daftar "${fileName}" (${count} nama) dapat dipilih pada kolom nama.`,
  },
  people: {
    legend: 'Tim pengisi',
    hint: 'Nama pada daftar ini tercetak dalam laporan. Boleh diisi kemudian.',
    role: 'Peran',
    name: 'Nama',
    position: 'Jabatan (boleh kosong)',
    add: 'Tambah orang',
    remove: (name: string) => (name === '' ? 'Hapus baris ini' : `Hapus ${name}`),
    person: (position: number) => `Orang ke-${position}`,
  },
  problems: {
    title: 'Belum dapat dilanjutkan',
    nameMissing: 'Isi nama perangkat daerah.',
    yearDigits: 'Tahun penilaian ditulis dengan empat angka, misalnya 2026.',
    yearRange: (found: string) =>
      `Tahun ${found} di luar jangkauan. Isi tahun antara ${YEAR_RANGE.min} dan ${YEAR_RANGE.max}.`,
    personName: 'Isi nama orang ini, atau hapus barisnya.',
  },
  start: 'Mulai penilaian',
  save: 'Simpan data penilaian',
  saved: 'Data penilaian tersimpan.',
  draft: {
    restored: 'Isian Anda yang belum disimpan ditampilkan kembali.',
    unsaved: 'Belum disimpan',
    discard: 'Hapus isian ini',
  },
  stale: {
    body: 'Data penilaian telah diubah di tab lain sejak Anda mulai mengisi, sehingga isian Anda belum disimpan. Bandingkan kedua isian, lalu pilih mana yang dipakai.',
    caption: 'Isian Anda dan isian yang tersimpan',
    field: 'Kolom',
    mine: 'Isian Anda',
    stored: 'Yang tersimpan',
    differs: 'Berbeda',
    blank: '(kosong)',
    keep: 'Simpan isian saya',
    take: 'Pakai yang tersimpan',
  },
  invalid: (paths: readonly string[]) =>
    `Isian belum dapat disimpan karena tidak sah pada: ${damagedParts(paths)}.`,
} as const;
