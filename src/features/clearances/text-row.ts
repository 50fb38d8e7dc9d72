import type { RupiahProblem } from '#core/invest/price/rupiah-text.ts';
import type { ClearanceSubject } from '#core/invest/clearance/clearance.ts';
import { dateTime, integer as n } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';
import { dayText } from './day-text.ts';

const BAD_AMOUNTS: Readonly<Record<Exclude<RupiahProblem, 'empty'>, string>> = {
  'not-a-number': 'Tulis jumlah rupiah, misalnya 12.500.000 atau 12,5 jt.',
  negative: 'Jumlah tidak boleh negatif. Kosongkan bila belum diketahui.',
  grouping: 'Titik hanya untuk memisahkan ribuan, misalnya 12.500.000.',
  fraction: 'Jumlah ditulis dalam rupiah bulat.',
  'too-large': 'Jumlah ini terlalu besar. Periksa banyaknya nol.',
};

/** The Indonesian of one line of the register. */
export const rowText = {
  missing: 'Belanja ini tidak ada dalam daftar. Mungkin dikeluarkan di tab lain.',
  saved: 'Tersimpan',
  pending: 'Menyimpan…',
  again: 'Coba simpan lagi',
  lock: {
    title: 'Sudah diputus',
    body: 'Isian di bawah terkunci, karena keputusan dan suratnya menyebut isi ini. Membukanya memerlukan keputusan baru; keputusan sekarang tetap tercatat.',
    open: 'Ubah isian',
    opened: 'Isian dibuka; belanja ini perlu keputusan baru.',
    undo: 'Urungkan',
    undone: 'Keputusan semula berlaku lagi.',
    tooLate:
      'Isian sudah diubah sejak dibuka, sehingga keputusan semula tidak berlaku lagi. Putuskan kembali.',
    again:
      'Diubah sesudah diputus; perlu keputusan baru. Keputusan sebelumnya tetap tercatat pada bagian Keputusan, dan suratnya tidak dibuat lagi dari halaman ini.',
  },
  kicker: (agency: string, year: number) => `${agency} · ${year}`,
  request: {
    title: 'Permintaan',
    fields: {
      title: 'Belanja',
      agency: 'OPD',
      source: 'Sumber dana',
      problem: 'Masalah yang hendak diselesaikan',
      service: 'Proses bisnis dan layanan',
      users: 'Pengguna',
      data: 'Data yang diolah',
      integration: 'Integrasi',
      alternative: 'Alternatif yang sudah dilihat',
      security: 'Pengamanan',
      people: 'Kesiapan SDM',
      benefit: 'Manfaat yang dapat diukur',
      risk: 'Risiko',
      note: 'Catatan',
    },
    hints: {
      alternative: 'Aplikasi umum, replikasi milik OPD lain, beli, atau bangun.',
      benefit: 'Misalnya: waktu layanan turun dari 3 hari menjadi 1 hari.',
    },
    year: 'Tahun anggaran',
    noTitle: 'Isi nama belanja. Sementara itu yang tersimpan tetap nama sebelumnya.',
    noAgency: 'Isi nama OPD. Sementara itu yang tersimpan tetap OPD sebelumnya.',
    badYear: 'Isi tahun empat angka, misalnya 2027.',
    spending: 'Jenis belanja',
    noSpending: 'Pilih jenis belanja',
    origin: 'Asal',
    received: 'Tanggal diterima',
    more: 'Keterangan lain menurut formulir permintaan',
  },
  code: {
    title: 'Sub-kegiatan',
    label: 'Kode sub-kegiatan',
    hint: 'Kode selalu bersama daftarnya; kode yang sama dapat berarti lain dalam daftar lain.',
    vintage: 'Daftar kode',
    noVintage: 'Tidak disebut',
    found: (name: string) => `Nama dalam daftar: ${name}`,
    unreachable: 'Daftar kode tidak dapat dimuat. Kode tetap dapat ditulis.',
  },
  cost: {
    title: 'Biaya',
    amount: 'Jumlah tahun pertama',
    amountHint: 'Dipakai selama biaya belum dirinci di atas. Misalnya 12.500.000 atau 12,5 jt.',
    yearly: 'Biaya operasi per tahun',
    yearlyHint: 'Kosongkan bila belum diketahui; kosong tidak berarti nol.',
    bad: BAD_AMOUNTS,
  },
  gaps: {
    title: 'Kesenjangan yang ditutup',
    none: 'Belum dikaitkan dengan indikator. Belanja dari rencana investasi terkait dengan sendirinya.',
    add: 'Tambah indikator',
    choose: 'Pilih indikator',
    remove: (name: string) => `Lepas ${name}`,
    removeShort: 'Lepas',
  },
  gates: {
    title: 'Pemeriksaan sebelum belanja',
    lead: 'Jawaban "Tidak" tidak menurunkan nilai siapa pun; isinya menjadi syarat atau alasan dalam surat. Tanpa syarat, belanja hanya disetujui bila semua dijawab "Ya".',
    noKind: 'Pilih jenis belanja lebih dahulu; jenisnya menentukan apa yang diperiksa.',
    open: 'Belum dijawab',
    notes: {
      yes: (gate: string) => `Catatan: ${gate}`,
      condition: (gate: string) => `Syarat: ${gate}`,
      no: (gate: string) => `Yang belum terpenuhi: ${gate}`,
    },
    takeBack: 'Hapus jawaban',
    takeBackWhich: (gate: string) => `Hapus jawaban: ${gate}`,
    basis: 'Dasar',
    by: (by: string, at: string) =>
      `Dijawab oleh ${by === '' ? 'petugas yang tidak menyebut nama' : by}, ${dateTime(at)}.`,
  },
  decision: {
    title: 'Keputusan',
    none: 'Belum diputus.',
    made: (name: string, date: string) => `${name}, surat tanggal ${dayText(date)}.`,
    again: 'Ubah keputusan',
    decide: 'Putuskan',
    kind: 'Keputusan',
    reasons: 'Alasan',
    conditions: 'Syarat, satu baris satu syarat',
    redirectedTo: 'Dialihkan ke',
    redirectedHint: 'Aplikasi atau sarana yang dipakai sebagai gantinya.',
    number: 'Nomor surat',
    numberHint: 'Belanja OPD yang sama dengan nomor dan tanggal yang sama masuk dalam satu surat.',
    date: 'Tanggal surat',
    validYear: 'Berlaku untuk tahun anggaran',
    office: 'Jabatan penanda tangan',
    save: 'Simpan keputusan',
    cancel: 'Batal',
    noReason: 'Tulis alasannya; alasan dicetak dalam surat.',
    noCondition: 'Tulis sekurang-kurangnya satu syarat, atau pilih Disetujui.',
    badYear: 'Isi tahun empat angka, misalnya 2027.',
    badDay: 'Pilih tanggalnya.',
    onlyConditional:
      'Ada pemeriksaan yang tidak dijawab "Ya", sehingga belanja ini hanya dapat disetujui dengan syarat.',
    onlyBack:
      'Menyetujui baru dapat dipilih setelah yang disebut pada bagian Keputusan dilengkapi.',
    lacks: 'Belum dapat disetujui:',
    nowLacks:
      'Sudah disetujui, tetapi isiannya kini tidak lengkap. Lengkapi, atau ubah keputusannya:',
    outdated:
      'Sejak disetujui, ada pemeriksaan yang tidak dijawab "Ya". Ubah keputusannya menjadi Disetujui dengan syarat.',
    lack: {
      'open-gates': (names: readonly string[]) => `pemeriksaan belum dijawab: ${names.join(', ')}`,
      'no-note': (names: readonly string[]) =>
        `syarat atau yang belum terpenuhi belum ditulis: ${names.join(', ')}`,
      'no-kind': 'jenis belanja belum dipilih',
      'no-amount': 'jumlah belum disebut',
      'no-problem': 'masalah yang hendak diselesaikan belum disebut',
      'no-code-list': 'daftar asal kode sub-kegiatan belum disebut',
      'other-list': (names: readonly string[]) =>
        `kode sub-kegiatan bukan dari daftar yang disebut, melainkan dari ${names.join(' dan ')}`,
    },
    noNumber: 'Belum ada',
    noOffice: 'Belum disebut',
    written: 'Dicatat',
    writtenBy: (by: string, at: string) =>
      by === '' ? dateTime(at) : `oleh ${by}, ${dateTime(at)}`,
    conditionsTitle: 'Dengan syarat:',
    earlier: (count: number) => `${n(count)} keputusan sebelumnya`,
    earlierNote: 'Tidak dihapus; surat yang berlaku adalah yang terakhir.',
    earlierLine: (
      name: string,
      date: string,
      reasons: string,
      about: ClearanceSubject | undefined,
    ) => {
      if (!about) return `${name}, ${dayText(date)}: ${reasons}`;
      const { title, agency, year, amount, code } = about;
      const sum = amount === null ? 'jumlah belum disebut' : rupiah(amount);
      const parts = [title, agency, String(year), sum, ...(code ? [code.code] : [])];
      return `${name}, ${dayText(date)}, atas ${parts.join('; ')}: ${reasons}`;
    },
  },
  letter: {
    title: 'Surat',
    lead: (count: number) =>
      count === 1
        ? 'Surat ini memuat belanja ini saja.'
        : `Surat ini memuat ${n(count)} belanja OPD ini dengan nomor dan tanggal yang sama.`,
    make: 'Buat surat (PDF)',
    making: 'Menyusun surat…',
    done: (name: string) => `${name} diserahkan ke unduhan.`,
    failed: 'Surat tidak dapat dibuat. Coba sekali lagi.',
    file: (agency: string, year: number) => `rekomendasi-tik-${agency}-${year}`,
  },
  fate: {
    title: 'Nasib rekomendasi',
    lead: 'Diisi pada tahun berikutnya: apakah belanja ini dianggarkan, dilaksanakan, dan apa hasilnya.',
    budgeted: 'Masuk anggaran',
    amount: 'Jumlah yang dianggarkan',
    amountHint: 'Kosongkan bila belum diketahui.',
    carriedOut: 'Dilaksanakan',
    result: 'Hasil',
    words: { '': 'Belum diketahui', yes: 'Ya', no: 'Tidak' },
    carried: { '': 'Belum diketahui', yes: 'Ya', partly: 'Sebagian', no: 'Tidak' },
  },
  remove: 'Keluarkan dari daftar',
  removed: (title: string) => `${title} dikeluarkan dari daftar.`,
  undo: 'Urungkan',
  back: (title: string) => `${title} dikembalikan.`,
} as const;
