import type { PackageProblem } from '#workflow/receive/receive-read.ts';

const RESEND = 'Minta pengirim mengirim ulang berkas aslinya.';
const ORIGINAL =
  'Minta pengirim mengirim ulang berkas aslinya langsung dari Timbang, tanpa dibuka atau dikemas ulang.';

/** What the entries of a package are called; anything else by its own name. */
const NAMES: Readonly<Record<string, string>> = {
  'manifest.json': 'daftar isi (manifest.json)',
  'signature.json': 'tanda tangan (signature.json)',
  'assessment.json': 'jawaban (assessment.json)',
  'documents.json': 'daftar bukti (documents.json)',
  'journal.json': 'jurnal (journal.json)',
  'rubric.json': 'instrumen (rubric.json)',
  'statement.json': 'pernyataan (statement.json)',
  'period.json': 'periode (period.json)',
  'clarification.json': 'klarifikasi (clarification.json)',
  'review.json': 'lembar penilaian (review.json)',
  'final.json': 'hasil akhir (final.json)',
  'recap.json': 'rekap hasil (recap.json)',
  'BACA-SAYA.txt': 'keterangan (BACA-SAYA.txt)',
};

const WHOLE = 'berkas ini';

/** An entry as it is named to people; empty = the file as a whole. */
function entryName(entry: string): string {
  if (entry === '') return WHOLE;
  if (Object.hasOwn(NAMES, entry)) return `bagian ${NAMES[entry]}`;
  return entry.startsWith('evidence/') ? `berkas bukti ${entry}` : `bagian "${entry}"`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Place {
  /** The entry as it is named to people, to go on with and to begin with. */
  readonly name: string;
  readonly Name: string;
  readonly detail: string;
}

/** One sentence for every kind: what is wrong, where, and what to do now. */
const SAY: Readonly<Record<PackageProblem['kind'], (place: Place) => string>> = {
  'not-a-zip': () => `Berkas ini bukan berkas Timbang, atau bagian akhirnya hilang. ${RESEND}`,
  'no-manifest': () =>
    `Daftar isi (manifest.json) tidak ada atau tidak terbaca. Berkas ini bukan berkas Timbang, atau rusak. ${RESEND}`,
  'bad-manifest': () => `Daftar isi (manifest.json) rusak. ${RESEND}`,
  'too-new': ({ detail }) =>
    `Berkas ini dibuat dengan format versi ${detail}, yang lebih baru daripada Timbang di sini. Perbarui Timbang, lalu masukkan berkas ini lagi.`,
  'wrong-kind': ({ detail }) =>
    `Jenis berkas "${detail}" tidak dikenal. Perbarui Timbang, lalu coba lagi; bila tetap sama, minta pengirim memeriksa berkasnya.`,
  'too-large': ({ Name }) => `${Name} melampaui batas yang wajar, sehingga tidak dibuka. ${RESEND}`,
  bomb: ({ Name }) =>
    `${Name} membesar secara tidak wajar bila dibuka, seperti berkas yang dibuat untuk merusak. Jangan dibuka dengan cara lain; tanyakan kepada pengirim.`,
  'bad-name': ({ Name, detail }) =>
    `${Name} bernama tidak wajar${detail === '' ? '' : ` (di dalam berkas: "${detail}")`}, sehingga tidak dibuka. ${ORIGINAL}`,
  repeated: ({ Name }) => `${Name} ada dua kali, sehingga tidak jelas mana yang benar. ${ORIGINAL}`,
  encrypted: ({ Name }) => `${Name} dikunci dengan kata sandi ZIP. ${ORIGINAL}`,
  'bad-method': ({ Name }) => `${Name} dikemas dengan cara yang tidak dikenal. ${ORIGINAL}`,
  'not-a-file': ({ Name }) => `${Name} bukan berkas melainkan tautan atau folder. ${ORIGINAL}`,
  overlapping: ({ Name }) => `${Name} bertumpang tindih dengan bagian lain. ${ORIGINAL}`,
  'bad-sizes': ({ name }) => `Ukuran ${name} saling bertentangan. ${RESEND}`,
  'wrong-order': ({ Name }) => `${Name} tidak berada pada urutannya. ${ORIGINAL}`,
  'not-json': ({ Name }) => `${Name} tidak dapat dibaca sebagai data. ${RESEND}`,
  'not-canonical': ({ Name }) => `${Name} telah ditulis ulang oleh program lain. ${ORIGINAL}`,
  'too-deep': ({ Name }) => `${Name} bersusun terlalu dalam, sehingga tidak dibuka. ${ORIGINAL}`,
  'forbidden-key': ({ Name, detail }) =>
    `${Name} memuat nama terlarang "${detail}", sehingga tidak dibuka. ${ORIGINAL}`,
  'bad-body': ({ name, detail }) =>
    `Isi ${name} tidak sesuai format${detail === '' ? '' : ` pada: ${detail}`}. ${RESEND}`,
  contradiction: ({ name }) => `Isi ${name} bertentangan dengan bagian lain berkas ini. ${RESEND}`,
  unreadable: ({ Name }) =>
    `${Name} tidak dapat dibaca dari perangkat ini. Mungkin berkasnya dipindahkan, atau diska lepas dicabut. Pilih berkas itu sekali lagi.`,
  stopped: () => 'Pemeriksaan dihentikan.',
  altered: ({ name }) => `Isi ${name} berubah sejak berkas dibuat. ${RESEND}`,
  missing: ({ Name }) => `${Name} tidak ada, padahal disebut dalam daftar isi. ${RESEND}`,
  added: ({ Name }) => `${Name} ditambahkan sesudah berkas dibuat. ${RESEND}`,
  truncated: ({ name }) =>
    `Berkas terpotong pada ${name === WHOLE ? 'bagian akhirnya (daftar isi ZIP)' : name}. Mungkin pengiriman terputus. ${RESEND}`,
  'bad-signature': () =>
    `Tanda tangan tidak cocok dengan isi berkas. Jangan dipakai; hubungi pengirim dan minta dikirim ulang.`,
  wrapping: ({ name }) =>
    `Pembungkus ZIP di sekitar ${name} tidak seperti buatan Timbang; isinya sendiri cocok.`,
};

/** What is wrong, where, and what to do now. */
export function problemText({ kind, entry, detail }: PackageProblem): string {
  const name = entryName(entry);
  return SAY[kind]({ name, Name: capital(name), detail });
}
