import { TRUST_TERMS } from '#core/glossary.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { DecideFailure } from '#workflow/keys/contacts.ts';
import type { OpenCardFailure, TakeCardFailure } from '#workflow/keys/key-card.ts';
import type { MakeKeyFailure, OwnIdentity } from '#workflow/keys/own-identity.ts';
import type { whetherSigning } from '#workflow/keys/sign-with.ts';

type CannotSign = NonNullable<Awaited<ReturnType<typeof whetherSigning>>>;

const STORAGE =
  'Penyimpanan peramban menolak permintaan. Tidak ada yang berubah. Coba sekali lagi.';
const RELOAD = 'Data ini baru saja berubah di tab lain. Periksa sekali lagi.';

function cannotSign(kind: CannotSign): string {
  switch (kind) {
    case 'insecure':
      return 'Timbang dibuka melalui alamat HTTP biasa, sehingga peramban tidak menyediakan alat penanda tangan. Tidak ada berkas yang ditandatangani atau disandikan dari sini. Berkas orang lain tetap dapat diperiksa. Mintalah alamat HTTPS kepada Diskominfo.';
    case 'unsupported':
      return 'Peramban ini belum mengenal kunci Ed25519, sehingga tidak ada berkas yang ditandatangani dari sini. Berkas orang lain tetap dapat diperiksa. Perbarui peramban, lalu buka halaman ini lagi.';
  }
}

function makeFailure(failure: MakeKeyFailure): string {
  switch (failure.kind) {
    case 'insecure':
    case 'unsupported':
      return cannotSign(failure.kind);
    case 'bad-unit':
      return 'Tulislah nama unit, paling panjang 200 huruf, tanpa tanda yang tidak terlihat.';
    case 'changed-meanwhile':
      return RELOAD;
    case 'storage':
      return STORAGE;
  }
}

function decideFailure(failure: DecideFailure): string {
  switch (failure.kind) {
    case 'missing':
      return 'Kunci ini tidak ada lagi dalam daftar.';
    case 'changed-meanwhile':
      return RELOAD;
    case 'storage':
      return STORAGE;
  }
}

function cardFailure(failure: OpenCardFailure | TakeCardFailure): string {
  switch (failure.kind) {
    case 'unreadable':
      return 'Berkas tidak dapat dibaca. Salin berkas itu ke perangkat ini, lalu coba lagi.';
    case 'too-large':
      return 'Ini terlalu besar untuk sebuah kartu kunci. Pilih berkas kartu kunci saja.';
    case 'not-a-card':
      return 'Ini bukan kartu kunci Timbang, atau isinya terpotong. Mintalah kartu itu sekali lagi, sebaiknya sebagai berkas.';
    case 'too-new':
      return 'Kartu kunci ini dibuat dengan Timbang yang lebih baru. Perbarui Timbang, lalu buka lagi.';
    case 'damaged':
      return `Kartu kunci ini rusak${failure.place === '' ? '' : ` pada bagian "${failure.place}"`}. Mintalah kartu itu sekali lagi.`;
    case 'wrong-signature':
      return failure.by === 'itself'
        ? 'Tanda tangan kartu ini tidak cocok: isinya diubah setelah dibuat. Jangan dipakai. Mintalah kartu itu sekali lagi melalui jalan lain.'
        : 'Kartu ini mengaku menggantikan kunci lama, tetapi tanda tangan kunci lama itu tidak cocok. Jangan dipakai. Tanyakan kepada pemiliknya melalui jalan lain.';
    case 'own-key':
      return 'Ini kartu kunci meja ini sendiri.';
    case 'differs':
      return `Kunci ini sudah diputuskan di sini atas nama "${failure.unit}", tetapi kartu ini menyebut keterangan lain. Tidak ada yang diubah. Tanyakan kepada pemiliknya.`;
    case 'storage':
      return STORAGE;
  }
}

/** Where a protected workspace keeps a key, or an open one. */
function secret(kind: OwnIdentity['secret'], isProtected: boolean): string {
  switch (kind) {
    case 'sealed':
      return 'Kunci rahasia tersimpan tersandi bersama ruang kerja ini. Selama ruang kerja terkunci, tidak ada yang dapat menandatangani dengannya.';
    case 'held':
      return isProtected
        ? 'Kunci ini dibuat sebelum ruang kerja dilindungi. Peramban memegangnya dan tidak menyerahkannya kepada siapa pun, sehingga kunci ini tidak dapat ikut disandikan. Orang yang mahir dan dapat membuka peramban ini mungkin memakainya untuk menandatangani tanpa kata sandi, walaupun tidak dapat menyalinnya. Ganti kunci bila itu tidak boleh terjadi: kunci yang baru ikut disandikan.'
        : 'Kunci rahasia dipegang peramban ini dan tidak dapat disalin ke luar, juga oleh Timbang. Siapa pun yang dapat membuka peramban ini dapat menandatangani dengannya. Pada komputer bersama, pasang kata sandi ruang kerja lebih dahulu, baru buat kunci.';
    case 'gone':
      return 'Kunci rahasia tidak ada lagi di peramban ini, sehingga tidak ada yang dapat ditandatangani. Ganti kunci.';
  }
}

function source({ from }: Contact['source']): string {
  switch (from) {
    case 'card':
      return 'dari kartu kunci';
    case 'package':
      return 'dari berkas yang diterima';
    case 'period':
      return 'dari berkas periode';
  }
}

/** Whoever opens a period file and compares its key may not have said a name. */
const byWhom = (by: string): string => (by === '' ? ' tanpa menyebut nama' : ` oleh ${by}`);

/** The Indonesian of keys: own ones, those of others, what is done when one is lost. */
export const text = {
  title: 'Identitas dan kunci',
  lead: 'Kunci membuktikan bahwa sebuah berkas berasal dari unit ini dan tidak diubah di jalan. Di sini juga tercatat kunci unit lain yang dikenal.',
  loading: 'Membaca kunci…',
  unread: 'Kunci tidak dapat dibaca karena penyimpanan peramban menolak. Muat ulang halaman ini.',
  cannotSign: { title: 'Di sini tidak ada yang dapat ditandatangani', body: cannotSign },
  fingerprint: {
    label: 'Sidik jari kunci',
    copy: 'Salin sidik jari kunci',
    copied: 'Sidik jari kunci disalin.',
  },
  notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya, lalu salin sendiri.',
  own: {
    title: 'Kunci meja ini',
    none: 'Meja ini belum memiliki kunci. Tanpa kunci, berkas yang dikirim dari sini tidak bertanda tangan, dan penerima tidak dapat memastikan asalnya.',
    unit: 'Unit',
    role: 'Peran',
    made: 'Dibuat',
    read: 'Bacakan sidik jari kunci ini lewat telepon kepada orang yang mencocokkannya: delapan kelompok, masing-masing lima angka.',
    noReceive:
      'Peramban ini tidak dapat membuat kunci penerima, sehingga berkas yang disandikan tidak dapat dikirim ke meja ini.',
    secret,
    card: 'Kartu kunci',
    cardBody:
      'Kartu kunci memuat nama unit dan kunci umum saja; tidak ada yang rahasia di dalamnya. Serahkan kepada Diskominfo dan siapa pun yang menerima berkas dari Anda.',
    download: 'Unduh kartu kunci',
    downloaded: (name: string) => `Kartu kunci diunduh sebagai ${name}.`,
    copyCard: 'Salin kartu sebagai teks',
    cardCopied: 'Kartu kunci disalin. Tempelkan ke dalam pesan.',
    replace: 'Ganti kunci',
    retired: (count: number) => `Kunci lama meja ini (${count})`,
    retiredSince: (unit: string, day: string, by: string) =>
      `${unit}, diganti ${day}${by === '' ? '' : ` oleh ${by}`}`,
    retiredBody:
      'Yang pernah ditandatangani dengan kunci lama tetap dikenali sebagai milik sendiri. Dengan kunci lama tidak ada lagi yang dapat ditandatangani.',
    damaged: (count: number) =>
      `${count} catatan kunci rusak dan tidak dapat dibaca. Catatan itu dibiarkan. Bila kunci meja ini hilang karenanya, buat kunci baru.`,
  },
  make: {
    title: 'Buat kunci',
    unit: 'Nama unit',
    unitHint: 'Nama resmi, seperti tercantum dalam undangan penilaian. Misalnya: Dinas Kesehatan.',
    role: 'Peran meja ini',
    past: 'Kunci baru ini menggantikan kunci lama yang hilang',
    pastBody: (unit: string) =>
      `Menurut cadangan yang dipulihkan di sini, meja ini dahulu memakai kunci atas nama ${unit} dengan sidik jari kunci:`,
    action: 'Buat kunci',
    problem: 'Kunci belum dibuat',
    done: 'Kunci sudah dibuat. Serahkan kartu kuncinya kepada Diskominfo.',
    failure: makeFailure,
  },
  replace: {
    title: 'Ganti kunci meja ini?',
    body: 'Dibuat kunci baru. Kunci lama menandatangani kartu yang baru sebagai bukti pergantian, lalu dibuang dan tidak dapat kembali.',
    afterwards:
      'Serahkan kartu yang baru kepada Diskominfo, supaya tercantum dalam berkas periode berikutnya. Sampai saat itu, berkas dari meja ini terbaca "Baru" oleh penerima.',
    action: 'Ganti kunci',
    cancel: 'Batal',
    done: 'Kunci sudah diganti. Serahkan kartu yang baru kepada Diskominfo.',
  },
  known: {
    title: 'Kunci unit lain',
    none: 'Belum ada kunci unit lain. Daftar ini terisi dari berkas periode, dari berkas yang diterima, atau dari kartu kunci yang dibuka di bawah.',
    filter: 'Tampilkan',
    all: 'Semua',
    replaced: 'Diganti',
    search: 'Cari unit',
    nothing: 'Tidak ada kunci yang cocok dengan pilihan ini.',
    count: (shown: number, all: number) => `${shown} dari ${all} kunci`,
    meaning:
      '"Dikenal" berarti sidik jari kuncinya sudah dicocokkan di sini, atau dijamin berkas periode dari Diskominfo yang sudah dicocokkan. "Baru" belum membuktikan apa pun tentang pemegangnya. Tidak ada kunci yang dipercaya diam-diam.',
    accept: 'Cocokkan',
    acceptOne: (unit: string) => `Cocokkan kunci ${unit}`,
    reject: 'Tolak',
    rejectOne: (unit: string) => `Tolak kunci ${unit}`,
    details: 'Rincian',
    first: (day: string, from: Contact['source']) => `Pertama terlihat ${day}, ${source(from)}.`,
    person: (name: string) => `Dipakai oleh ${name}.`,
    decided: (trust: 'known' | 'rejected', day: string, by: string) =>
      `${trust === 'known' ? 'Dicocokkan' : 'Ditolak'}${byWhom(by)}, ${day}.`,
    fromBackup: (day: string, by: string) =>
      `Menurut cadangan yang dipulihkan, dahulu dicocokkan${byWhom(by)}, ${day}. Cocokkan sekali lagi.`,
    why: (note: string) => `Alasan: ${note}`,
    vouched: 'Dijamin oleh berkas periode; belum dicocokkan sendiri.',
    until: (day: string) => `Dikenal sampai ${day}`,
    replacedBody: (day: string) =>
      `Kunci ini diganti ${day}. Berkas lama tetap terbukti olehnya; berkas yang baru datang dengan kunci ini patut dicurigai.`,
    replaces: 'Menggantikan kunci dengan sidik jari:',
    noReceive: 'Berkas tersandi belum dapat dikirim ke kunci ini. Bukalah kartu kuncinya.',
  },
  accept: {
    title: (unit: string) => `Cocokkan kunci ${unit}`,
    body: 'Hubungi unit itu melalui jalan lain: telepon nomor yang sudah Anda kenal, atau bertemu langsung. Jangan memakai nomor dari pesan yang membawa kartu ini. Minta mereka membuka halaman Identitas dan kunci, lalu membacakan sidik jari kuncinya.',
    role: (role: string) => `Kunci ini mengaku berbicara untuk unit itu sebagai: ${role}.`,
    voucher:
      'Ini kunci Diskominfo. Bila diterima, semua kunci yang dijaminnya dalam berkas periode ikut dikenal. Terima hanya bila yang Anda hubungi benar-benar Diskominfo.',
    theirs: 'Sidik jari kunci mereka: harus sama dengan yang tampil di layar mereka',
    ours: 'Sidik jari kunci meja ini: bacakan kepada mereka bila mereka juga mencocokkan',
    replaces: (unit: string) =>
      `Kunci ini mengaku menggantikan kunci ${unit}. Tanyakan juga hal itu. Bila diterima, kunci lama tercatat "dikenal sampai" hari ini, asalkan unitnya sama atau kunci lama ikut menandatangani kartunya.`,
    sure: 'Saya telah mencocokkan kedelapan kelompok angka dengan pemiliknya melalui jalan lain, dan semuanya sama',
    by: 'Nama Anda',
    byHint: 'Dicatat bersama keputusan ini.',
    missingTick: 'Centang kalimat di atas setelah benar-benar mencocokkan.',
    missingBy: 'Tulislah nama Anda.',
    action: 'Terima sebagai dikenal',
    cancel: 'Batal',
    done: (unit: string) => `Kunci ${unit} sekarang dikenal.`,
  },
  reject: {
    title: (unit: string) => `Tolak kunci ${unit}?`,
    body: 'Kunci tetap tercantum sebagai ditolak. Setiap berkas yang ditandatangani dengannya akan ditandai.',
    why: 'Alasan',
    whyHint: 'Misalnya: sidik jari kunci tidak cocok, atau komputernya hilang.',
    missingWhy: 'Tulislah alasannya.',
    action: 'Tolak kunci',
    done: (unit: string) => `Kunci ${unit} ditolak.`,
  },
  decideFailure,
  open: {
    title: 'Buka kartu kunci',
    file: 'Berkas kartu kunci',
    fileHint: 'Berkas .json yang diterima dari unit lain. Boleh ditarik ke sini.',
    choose: 'Pilih berkas',
    pasted: 'Atau tempelkan teks kartu kunci',
    read: 'Baca teks',
    from: (unit: string, role: string) => `Kartu kunci ${unit} (${role})`,
    proof:
      'Kartu ini utuh dan ditandatangani oleh kuncinya sendiri. Itu belum membuktikan siapa pemegangnya: siapa pun dapat membuat kartu dengan nama apa pun.',
    endorsed: 'Kartu ini juga ditandatangani oleh kunci lama yang digantikannya.',
    notEndorsed:
      'Kartu ini mengaku menggantikan kunci lama, tanpa tanda tangan kunci lama itu. Tanyakan kepada pemiliknya apakah kunci lama memang hilang.',
    compare: 'Cocokkan sekarang',
    keep: 'Simpan sebagai baru',
    kept: (unit: string) => `Kunci ${unit} disimpan sebagai "${TRUST_TERMS.new}".`,
    leave: 'Jangan simpan',
    failure: cardFailure,
  },
  loss: {
    title: 'Bila komputer, peramban, atau kunci hilang',
    points: [
      'Kunci rahasia hanya ada di peramban ini. Tidak ada seorang pun yang dapat memulihkannya, juga Diskominfo dan pembuat Timbang.',
      'Cadangan memuat isian, bukti, dan daftar kunci unit lain, tetapi tidak pernah memuat kunci rahasia. Setelah cadangan dipulihkan di komputer lain, buat kunci baru di sana; kartunya menyebut kunci lama.',
      'Kunci unit lain yang dahulu dikenal kembali sebagai "Baru" setelah cadangan dipulihkan, karena berkas cadangan dapat ditulis oleh siapa pun. Cocokkan sekali lagi, mulai dari kunci Diskominfo. Yang ditolak tetap ditolak.',
      'Serahkan kartu kunci yang baru kepada Diskominfo. Diskominfo mencocokkan sidik jarinya, lalu mencantumkannya dalam berkas periode berikutnya sebagai pengganti kunci lama.',
      'Yang sudah dikirim dengan kunci lama tetap sah. Penerima melihat kunci lama sebagai "dikenal sampai" hari penggantian; berkas baru dengan kunci lama ditandai.',
      'Bila komputer dicuri, segera beri tahu Diskominfo dan para penerima, supaya mereka menolak kunci lama. Jangan menunggu berkas periode berikutnya.',
      'Berkas tersandi yang masih di jalan ke kunci yang hilang tidak dapat dibuka lagi. Mintalah pengirim menyandikannya untuk kunci yang baru.',
      'Bila kunci Diskominfo sendiri diganti, setiap penerima harus mencocokkan sidik jari kunci yang baru sekali lagi.',
    ],
  },
} as const;
