/** The Indonesian of invited agencies and their batches. */
export const agencyText = {
  batches: {
    title: 'Gelombang',
    hint: 'Bagi OPD ke dalam gelombang bila penilaian tatap muka dilakukan pada hari yang berbeda. Boleh tanpa gelombang.',
    name: 'Nama gelombang',
    date: 'Hari pelaksanaan (boleh kosong)',
    count: (count: number) => `${count} OPD`,
    add: 'Tambah gelombang',
    remove: (name: string) => (name === '' ? 'Hapus gelombang ini' : `Hapus ${name}`),
    suggested: (position: number) => `Gelombang ${position}`,
    removed: (name: string) => `${name} dihapus. OPD di dalamnya kini tanpa gelombang.`,
  },
  title: 'OPD yang diundang',
  counts: (invited: number, all: number) => `${invited} dari ${all} OPD diundang`,
  none: 'Belum ada OPD. Ambil dari daftar, tempel, atau ketik satu per satu.',
  noneShown: 'Tidak ada OPD yang cocok dengan saringan.',
  filter: 'Cari OPD',
  show: 'Tampilkan',
  shows: {
    all: 'Semua OPD',
    invited: 'Diundang',
    'not-invited': 'Tidak diundang',
    'no-batch': 'Diundang, tanpa gelombang',
    extended: 'Dengan perpanjangan',
  },
  shown: (count: number) => `${count} OPD ditampilkan`,
  column: {
    pick: 'Pilih',
    pickAll: 'Pilih semua yang tampil',
    all: 'Semua',
    invited: 'Diundang',
    name: 'Nama OPD',
    shortName: 'Singkatan',
    code: 'Kode',
    batch: 'Gelombang',
    extension: 'Perpanjangan',
    remove: 'Hapus',
  },
  caption: 'OPD yang diundang',
  of: (column: string, name: string) => `${column}: ${name === '' ? 'OPD tanpa nama' : name}`,
  noBatch: 'Tanpa gelombang',
  goneBatch: 'Gelombang terhapus',
  add: 'Tambah satu OPD',
  bulk: {
    label: 'Tindakan untuk OPD terpilih',
    count: (count: number, hidden: number) =>
      hidden === 0
        ? `${count} OPD dipilih`
        : `${count} OPD dipilih, ${hidden} di antaranya tidak tampil`,
    none: 'Pilih OPD pada kolom pertama untuk mengubah beberapa sekaligus.',
    batch: 'Gelombang untuk yang dipilih',
    assign: 'Tetapkan gelombang',
    extension: 'Perpanjangan untuk yang dipilih',
    extend: 'Tetapkan perpanjangan',
    invite: 'Undang',
    uninvite: 'Tidak diundang',
    remove: 'Hapus dari daftar',
    clear: 'Lepas pilihan',
  },
  undo: 'Urungkan',
  said: {
    undone: 'Perubahan diurungkan.',
    removed: (count: number) => `${count} OPD dihapus dari periode ini.`,
    invited: (count: number) => `${count} OPD diundang.`,
    uninvited: (count: number) => `${count} OPD tidak diundang.`,
    assigned: (count: number, batch: string) => `${count} OPD: ${batch}.`,
    extended: (count: number, day: string) =>
      day === ''
        ? `Perpanjangan ${count} OPD dihapus.`
        : `${count} OPD diperpanjang sampai ${day}.`,
    taken: (count: number) => `${count} OPD ditambahkan dan diundang.`,
  },
  intake: {
    summary: 'Ambil dari daftar, berkas CSV, atau tempelan',
    list: 'Daftar yang telah dimuat',
    choose: 'Pilih daftar',
    entries: (fileName: string, count: number) => `${fileName} (${count} nama)`,
    csv: 'Berkas daftar OPD',
    csvHint:
      'CSV dengan kolom nama; kolom kode dan singkatan boleh ada. Kode tetap dibaca sebagai teks.',
    csvChoose: 'Pilih berkas',
    unreadable: (fileName: string) =>
      `Berkas "${fileName}" tidak dapat dibaca. Pilih berkas itu sekali lagi.`,
    paste: 'Tempel daftar OPD',
    pasteHint: 'Satu OPD per baris. Salinan dari lembar kerja boleh memuat kolom kode.',
    look: 'Periksa tempelan',
    preview: 'Yang akan ditambahkan',
    fresh: (count: number) => `${count} OPD baru`,
    here: (count: number) => `${count} sudah ada dan tidak diubah`,
    repeated: (count: number) => `${count} berulang dalam daftar; hanya yang pertama diambil`,
    renamed: (count: number) =>
      `${count} berkode sama dengan OPD lain di periode ini; tidak diambil`,
    renamedLine: (code: string, name: string, here: string) =>
      `Kode ${code}: "${name}" dalam daftar, "${here}" di periode ini`,
    skipped: (lines: readonly number[]) =>
      `Baris ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''} tidak memuat nama dan dilewati`,
    names: 'Nama',
    take: (count: number) => `Tambahkan ${count} OPD`,
    nothing: 'Tidak ada OPD baru dalam daftar ini.',
    cancel: 'Batal',
  },
} as const;
