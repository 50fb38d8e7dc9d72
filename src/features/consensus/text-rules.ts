import type { FinalizeRule } from '#core/review/finalize-problem.ts';
import { RULE_TERMS } from '#core/review/review-terms.ts';
import { integer as n } from '#ui/format.ts';
import { dayText } from '#state/period/period-text.ts';

interface Told {
  /** Code of the indicator; empty = none. */
  readonly code: string;
  readonly detail: string;
}

const on = (code: string): string => (code === '' ? '' : ` (${code})`);

/** Every rule of finalising as a sentence. */
export const RULE_SENTENCES: Readonly<Record<FinalizeRule, (told: Told) => string>> = {
  simulation: () => 'Kiriman ini simulasi. Simulasi tidak dapat menjadi hasil.',
  'newer-revision': () => 'Ada revisi kiriman yang lebih baru. Pindahkan rapat ke revisi itu.',
  'no-review': () => 'Belum ada lembar asesor yang ditimbang.',
  'review-undecided': ({ detail }) => `Lembar ${detail} perlu diputuskan: ditimbang atau tidak.`,
  'review-missing': ({ detail }) =>
    `Lembar ${detail} belum ada. Tunggu, atau sebut alasan tidak ditunggu.`,
  'dispute-open': ({ code }) => `Beda suara belum diselesaikan${on(code)}.`,
  'not-agreed': ({ code }) => `Belum disepakati${on(code)}.`,
  'not-of-instrument': ({ code }) => `Nilai yang disepakati tidak ada pada instrumen${on(code)}.`,
  'rule-not-met': ({ code, detail }) =>
    `Cara "${RULE_TERMS[detail as keyof typeof RULE_TERMS] ?? detail}" tidak lagi terpenuhi${on(code)}.`,
  'clarification-open': ({ code }) => `Klarifikasi masih menunggu jawaban OPD${on(code)}.`,
  'objection-undecided': ({ code }) => `Sanggah belum diputus${on(code)}.`,
  'decision-not-applied': ({ code }) => `Putusan sanggah belum dipakai${on(code)}.`,
  'not-reopened': () =>
    'Hasil akhir sudah ada. Buka kembali dengan alasan untuk membuat versi baru.',
  unchanged: () => 'Tidak ada yang berubah sejak hasil terakhir.',
  'date-missing': () => 'Tanggal rapat belum diisi.',
  'attendance-missing': () => 'Belum ada asesor yang ditandai hadir.',
  'chair-missing': () => 'Ada nilai putusan ketua tim, tetapi ketua tim tidak ditandai hadir.',
  'name-missing': () => 'Nama yang mengesahkan belum diisi.',
  'last-day': () => 'Batas sanggah hasil sementara belum diisi atau sudah lewat.',
  'new-vote': ({ code, detail }) => `Lembar ${detail} masuk setelah nilai disepakati${on(code)}.`,
  'vote-missing': ({ code, detail }) => `Belum bersuara: ${detail}${on(code)}.`,
  'clarification-overdue': ({ code }) => `OPD tidak menjawab sampai tenggat${on(code)}.`,
  'objection-time': ({ detail }) => `Masa sanggah masih berjalan sampai ${dayText(detail)}.`,
  conflict: ({ detail }) => `Lembar ${detail} ditimbang walau ada benturan kepentingan.`,
  'number-missing': () => 'Nomor berita acara belum diisi.',
  'place-missing': () => 'Tempat rapat belum diisi.',
  'unsigned-review': ({ detail }) => `Lembar ${detail} tidak ditandatangani.`,
  unsigned: () => 'Meja ini tidak dapat menandatangani: hasil tidak membuktikan siapa pembuatnya.',
};

/** The Indonesian of finalising. */
export const FINAL = {
  title: 'Pengesahan hasil',
  free: 'Tidak ada yang menghalangi pengesahan.',
  checked: (count: number) => `${n(count)} aturan diperiksa.`,
  blocked: (count: number) => `${n(count)} hal menghalangi pengesahan`,
  warnings: (count: number) => `${n(count)} hal perlu diketahui`,
  basis: (says: string) => `Dasar: ${says}`,
  comparison: (says: string) => `Rujukan: ${says}`,
  fix: 'Perbaiki',
  fixNamed: (what: string) => `Perbaiki: ${what}`,
  outcome: 'Yang akan disahkan',
  claimed: 'Diklaim OPD',
  index: 'Indeks hasil',
  unfinished: 'belum lengkap',
  counts: (agreed: number, all: number) => `${n(agreed)} dari ${n(all)} indikator disepakati`,
  reviews: (count: number) => `${n(count)} lembar ditimbang`,
  minority: (count: number) => `${n(count)} catatan minoritas`,
  stage: 'Tahap hasil',
  stages: { interim: 'Hasil sementara', final: 'Hasil akhir' },
  stageHints: {
    interim: 'Dikirim ke OPD dan asesor; OPD dapat menyanggah sampai hari terakhir.',
    final: 'Hasil terakhir. Perubahan hanya melalui pembukaan kembali dengan alasan.',
  },
  objectUntil: 'Hari terakhir sanggah',
  name: 'Nama yang mengesahkan',
  nameHint: 'Tercetak pada hasil sebagai yang mengesahkan.',
  position: 'Jabatan',
  unit: 'Unit yang mengesahkan',
  make: { interim: 'Buat hasil sementara', final: 'Sahkan hasil akhir' },
  blockedHint: 'Selesaikan yang menghalangi lebih dahulu.',
  making: 'Menulis berkas hasil dan membacanya kembali…',
  failed: 'Hasil tidak jadi dibuat',
  notReady: 'Keadaan berubah: ada aturan yang menghalangi. Periksa daftarnya.',
  notAsWritten: 'Berkas yang ditulis tidak sama dengan yang dimaksud. Tidak ada yang disimpan.',
  full: 'Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.',
  unwritable: 'Berkas tidak dapat ditulis. Ulangi; bila tetap gagal, mulai ulang peramban.',
  changed: 'Rapat ini diubah di jendela lain saat disahkan. Periksa, lalu ulangi.',
  cannotSeal: 'Berkas tidak dapat disegel di meja ini.',
  program: 'Terjadi kesalahan pada program.',
  notBegun: 'Rapat ini belum dimulai di meja ini.',
  done: 'Hasil sudah dibuat, dibaca kembali, dan disimpan.',
  downloaded: (name: string) => `Diunduh sebagai ${name}. Kirimkan ke OPD dan para asesor.`,
  again: 'Unduh lagi',
  open: 'Buka hasil',
  unsigned: 'Berkas ini tidak ditandatangani.',
  reopen: {
    title: 'Buka kembali',
    body: 'Hasil yang sudah dikirim tetap ada. Pengesahan berikutnya menjadi versi baru dan menyebut alasan ini.',
    reason: 'Alasan dibuka kembali',
    action: 'Buka kembali',
    cancel: 'Batal',
    needs: 'Sebut alasannya.',
    stale: 'Rapat ini diubah di jendela lain. Periksa, lalu ulangi.',
    is: (reason: string) => `Dibuka kembali: ${reason}`,
    standing: (stage: string, version: number) => `${stage} versi ${n(version)} sudah dibuat.`,
  },
} as const;
