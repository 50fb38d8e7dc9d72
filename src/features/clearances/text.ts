import type { ClearanceDecision } from '#core/invest/clearance/clearance.ts';
import type { ClearanceField } from '#core/invest/clearance/clearance-table.ts';
import { integer as n, percent } from '#ui/format.ts';

export const DECISION_NAMES: Readonly<Record<ClearanceDecision, string>> = {
  approved: 'Disetujui',
  conditional: 'Disetujui dengan syarat',
  returned: 'Dikembalikan',
  redirected: 'Ditolak atau dialihkan',
};

export const ORIGIN_NAMES = {
  request: 'Permintaan OPD',
  plan: 'Dari rencana investasi',
  budget: 'Ditemukan dalam anggaran, tanpa permintaan',
} as const;

/** The same in one word, as a table says it and an import reads it. */
export const ORIGIN_WORDS = { request: 'permintaan', plan: 'rencana', budget: 'anggaran' } as const;

export const FIELD_NAMES: Readonly<Record<ClearanceField, string>> = {
  agency: 'OPD',
  agencyCode: 'Kode OPD',
  year: 'Tahun anggaran',
  title: 'Belanja',
  spending: 'Jenis belanja',
  origin: 'Asal',
  amount: 'Jumlah',
  yearly: 'Biaya operasi per tahun',
  codeOf: 'Kode sub-kegiatan',
  source: 'Sumber dana',
  problem: 'Kebutuhan',
  note: 'Catatan',
};

/** The Indonesian of the register of TIK lines. */
export const text = {
  title: 'Rekomendasi belanja TIK',
  lead: 'Setiap belanja TIK yang diminta OPD, keputusan Diskominfo atasnya, dan nasibnya. Daftar ini adalah bukti keterpaduan rencana dan anggaran (indikator 13 SPBE).',
  reading: 'Membuka daftar rekomendasi…',
  failed: 'Daftar rekomendasi tidak dapat dibaca. Muat ulang halaman ini.',
  add: 'Catat permintaan',
  fromPlan: 'Ambil dari rencana',
  import: 'Ambil dari CSV atau XLSX',
  imports: 'Daftar impor tabel',
  plans: 'Rencana investasi TIK',
  back: 'Kembali ke daftar rekomendasi',
  importLead:
    'Ambil tabel belanja TIK, misalnya dari RKA atau DPA: satu belanja satu OPD satu tahun dalam satu baris. Isi kolom asal dengan "anggaran" untuk belanja yang dianggarkan tanpa permintaan.',
  year: 'Tahun anggaran',
  none: {
    title: 'Belum ada belanja TIK yang dicatat',
    body: 'Catat permintaan pertama, ambil dari rencana investasi, atau masukkan tabel belanja dari RKA atau DPA.',
  },
  damaged: (count: number) =>
    `${n(count)} baris rusak dan tidak dapat dibaca. Baris itu tidak diubah.`,
  sums: {
    title: (year: number) => `Keterpaduan rencana dan anggaran ${year}`,
    agencies:
      'OPD yang sudah berkonsultasi: seluruh belanja TIK-nya diperiksa, atau tanpa belanja TIK',
    agenciesOf: (consulted: number, of: number) => `${n(consulted)} dari ${n(of)} OPD`,
    noRoster: 'Daftar OPD belum diisi, sehingga yang belum berkonsultasi tidak diketahui.',
    partly: (partly: number, none: number) =>
      `${n(partly)} OPD baru sebagian, ${n(none)} OPD belum sama sekali`,
    declared: (count: number) => `${n(count)} di antaranya menyatakan tanpa belanja TIK`,
    lines: 'Belanja yang sudah diperiksa',
    linesOf: (reviewed: number, all: number) => `${n(reviewed)} dari ${n(all)} belanja`,
    amount: (reviewed: string, all: string) => `${reviewed} dari ${all}`,
    share: (part: number, of: number) => (of === 0 ? '' : ` (${percent(part / of)})`),
    unknown: (count: number) => `${n(count)} belanja belum menyebut jumlah`,
    unasked: (count: number) => `${n(count)} belanja dianggarkan tanpa permintaan`,
    decisions: 'Keputusan',
    decisionColumns: { name: 'Keputusan', count: 'Belanja', amount: 'Jumlah' },
    level: (level: number) => `Menurut daftar ini: indikator 13 tingkat ${level}`,
    levelWhy: {
      none: 'Belum ada belanja yang diperiksa dan belum ada OPD yang menyatakan tanpa belanja TIK.',
      open: 'Sebagian belanja TIK OPD belum diperiksa.',
      noRoster:
        'Semua belanja dalam daftar ini sudah diperiksa, tetapi tanpa daftar OPD tidak diketahui apakah semua OPD sudah berkonsultasi.',
      silent: (count: number) =>
        `Semua belanja dalam daftar ini sudah diperiksa, tetapi ${n(count)} OPD belum mempunyai belanja yang dicatat dan belum menyatakan tanpa belanja TIK.`,
      all: 'Semua OPD dalam daftar OPD sudah berkonsultasi: belanjanya semua sudah diperiksa, atau menyatakan tanpa belanja TIK. Tingkat 4 dan 5 menyangkut pengendalian Bappeda dan tidak dapat dibaca dari daftar ini.',
    },
    unlisted: (count: number) => `${n(count)} nama OPD tidak ada dalam daftar OPD tahun ini`,
    unlistedNote:
      'Belanjanya tetap dihitung, tetapi OPD-nya tidak. Perbaiki namanya, atau lengkapi daftar OPD.',
    silent: (count: number) =>
      `${n(count)} OPD dalam daftar OPD belum berkonsultasi: tanpa belanja yang dicatat dan tanpa pernyataan`,
    silentNote:
      'Tanpa catatan tidak diketahui apakah OPD ini berbelanja TIK. Bila menyatakan tidak, pilih Catat tanpa belanja TIK.',
    rule: 'PermenPANRB 59/2020: tingkat 2 bila sebagian OPD belum berkonsultasi, tingkat 3 bila semua sudah.',
  },
  fate: {
    title: (year: number) => `Nasib rekomendasi tahun ${year}`,
    none: 'Belum ada rekomendasi tahun itu.',
    line: (budgeted: number, approved: number, done: number) =>
      `${n(budgeted)} dari ${n(approved)} yang disetujui masuk anggaran; ${n(done)} selesai dilaksanakan.`,
    more: (partly: number, notDone: number, unknown: number) =>
      `${n(partly)} sebagian dilaksanakan, ${n(notDone)} tidak dilaksanakan, ${n(unknown)} belum diketahui.`,
    against: (count: number) => `${n(count)} belanja dianggarkan padahal tidak disetujui.`,
    unasked: (count: number, done: number) =>
      `${n(count)} belanja dianggarkan tanpa permintaan; ${n(done)} selesai dilaksanakan.`,
    show: 'Tampilkan belanjanya',
  },
  list: {
    title: 'Daftar belanja',
    search: 'Cari OPD atau belanja',
    status: 'Keputusan',
    all: 'Semua',
    open: 'Belum diputus',
    reopened: 'Perlu keputusan baru',
    count: (shown: number, all: number) => {
      if (all === 0) return 'Belum ada belanja pada tahun ini.';
      return shown === all ? `${n(all)} belanja.` : `${n(shown)} dari ${n(all)} belanja.`;
    },
    nothing: 'Tidak ada belanja yang cocok. Kurangi kata atau pilih Semua.',
    columns: {
      title: 'Belanja',
      agency: 'OPD',
      amount: 'Jumlah',
      decision: 'Keputusan',
      fate: 'Nasib',
    },
    unknown: 'belum disebut',
    openWhich: (title: string, agency: string) => `Buka ${title}, ${agency}`,
    more: {
      decision: 'Keputusan',
      reasons: 'Alasan',
      conditions: 'Syarat',
      number: 'Nomor surat',
      date: 'Tanggal surat',
      fate: 'Nasib',
    },
    file: 'rekomendasi belanja TIK',
  },
  fates: {
    unknown: '–',
    budgeted: 'Dianggarkan',
    notBudgeted: 'Tidak dianggarkan',
    yes: 'Dilaksanakan',
    partly: 'Sebagian',
    no: 'Tidak dilaksanakan',
  },
  form: {
    title: 'Catat permintaan',
    save: 'Catat',
    cancel: 'Batal',
    agency: 'OPD',
    what: 'Belanja yang diminta',
    whatHint: 'Misalnya: langganan internet kantor, laptop untuk pengolah data.',
    year: 'Tahun anggaran',
    received: 'Tanggal diterima',
    noAgency: 'Isi nama OPD.',
    noTitle: 'Isi belanja yang diminta.',
    badYear: 'Isi tahun empat angka, misalnya 2027.',
    badDay: 'Pilih tanggalnya.',
  },
  plan: {
    title: 'Ambil dari rencana investasi',
    lead: 'Setiap usulan yang dipilih dalam rencana menjadi satu baris untuk tiap OPD pelaksana; usulan bersama menjadi satu baris Diskominfo. Baris yang sudah pernah diambil tidak diambil lagi.',
    choose: 'Rencana',
    nonePlans:
      'Belum ada rencana yang usulannya sudah dipilih. Susun rencana dan pilih usulannya lebih dahulu.',
    toPlans: 'Buka rencana investasi',
    close: 'Tutup',
    reading: 'Membaca rencana…',
    found: (fresh: number, known: number) =>
      `${n(fresh)} baris baru; ${n(known)} sudah ada dalam daftar.`,
    owner: 'Pelaksana usulan bersama',
    save: 'Ambil',
    cancel: 'Batal',
    move: (lines: readonly string[]) =>
      `Sesuaikan tahun ${n(lines.length)} baris yang belum diputus dengan rencana sekarang: ${lines.join('; ')}.`,
    moved: (title: string, from: number, to: number) => `${title} (${from} menjadi ${to})`,
    movedDecided: (titles: readonly string[]) =>
      `${n(titles.length)} baris yang sudah diputus kini bertahun lain dalam rencana dan tetap pada tahun yang diputus: ${titles.join('; ')}. Bila hendak dipindahkan, buka barisnya dan pilih Ubah isian.`,
    done: (added: number, moved: number) =>
      [
        `${n(added)} baris diambil dari rencana`,
        ...(moved > 0 ? [`${n(moved)} baris disesuaikan tahunnya`] : []),
      ].join('; ') + '.',
    undo: 'Urungkan',
    undone: 'Yang diambil dari rencana dikembalikan seperti semula.',
    undoneBut: (count: number) =>
      `${n(count)} baris diubah atau dikeluarkan sesudah diambil dan dibiarkan; selebihnya dikembalikan seperti semula.`,
    failed: 'Rencana tidak dapat dibaca. Buka rencananya, periksa, lalu ulangi.',
  },
  words: {
    fields: FIELD_NAMES,
    rules: {
      'no-year': () => 'Tahun anggaran tidak disebut atau tidak masuk akal.',
      decided: () =>
        'Belanja ini sudah diputus dan tetap seperti tercatat. Bila memang berubah, buka halamannya dan pilih Ubah isian; sesudah itu perlu keputusan baru.',
      'amount-of-lines': () =>
        'Jumlahnya lain dari rincian biaya yang tercatat. Ubah rinciannya pada halaman belanja itu.',
    },
  },
} as const;
