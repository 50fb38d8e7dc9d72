import { failureText } from '#state/words/failure-text.ts';
import { otherWorldText } from '#state/workspaces/other-world-text.ts';
import type { ReceiveItem } from '#state/files/receive-queue.ts';
import { integer as n } from '#ui/format.ts';
import type { OtherFile } from '#workflow/receive/receive-other.ts';

type Outcome = Extract<ReceiveItem['state'], { readonly kind: 'ended' }>['outcome'];

/** How an outcome is meant: what became of the file at a glance. */
export type OutcomeTone = 'good' | 'warn' | 'bad' | 'neutral';

/** What a file is that is nothing to be received, and where it belongs. */
const OTHER: Readonly<Record<OtherFile, string>> = {
  backup: 'Dilewati: ini cadangan Timbang. Bukalah pada halaman Data dan penyimpanan.',
  rescue: 'Dilewati: ini cadangan catatan (.json). Bukalah pada halaman Data dan penyimpanan.',
  'key-card': 'Dilewati: ini kartu kunci. Bukalah pada halaman Kunci.',
  rubric: 'Dilewati: ini berkas instrumen. Bukalah pada halaman Instrumen setempat.',
  workbook:
    'Dilewati: ini lembar kerja (Excel atau sejenisnya), bukan berkas kirim. Lembar kerja dibuka dari penilaiannya.',
  csv: 'Dilewati: ini daftar (CSV), bukan berkas kirim.',
  json: 'Dilewati: ini berkas data yang bukan buatan Timbang.',
  text: 'Dilewati: ini berkas teks, bukan berkas kirim.',
  pdf: 'Dilewati: ini PDF. Untuk mencocokkan cetakannya, pakai halaman Verifikasi.',
  office: 'Dilewati: ini dokumen Office, bukan berkas kirim.',
  image: 'Dilewati: ini gambar, bukan berkas kirim.',
  empty: 'Dilewati: berkas ini kosong (0 bita). Minta pengirim mengirim ulang.',
  unknown: 'Dilewati: berkas ini bukan berkas Timbang, atau rusak seluruhnya.',
};

const SEALED = {
  'no-key':
    'Berkas ini tersegel, sedangkan meja ini belum mempunyai kunci. Tidak ada yang disimpan. Buat kunci pada halaman Kunci, berikan kartunya kepada pengirim, lalu minta dikirim ulang.',
  'not-for-me':
    'Berkas ini tersegel untuk meja lain, bukan untuk meja ini. Tidak ada yang disimpan. Minta pengirim menyegelnya juga untuk kunci meja ini.',
  damaged:
    'Berkas ini tersegel dan rusak, sehingga tidak dapat dibuka. Tidak ada yang disimpan. Minta dikirim ulang.',
  insecure:
    'Berkas ini tersegel. Di alamat atau peramban ini berkas tersegel tidak dapat dibuka. Tidak ada yang disimpan. Pakai alamat https atau Timbang yang terpasang.',
} as const;

/** One or two sentences about what became of a file. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'received': {
      const odd = outcome.record.receipt?.odd.length ?? 0;
      const stored = outcome.record.kind === 'period' ? 'Berkas periode diterima' : 'Diterima utuh';
      return odd === 0 ? `${stored}.` : `${stored}; ${n(odd)} hal perlu diperhatikan.`;
    }
    case 'duplicate':
      return duplicateText(outcome);
    case 'refused':
      return 'Ditolak; tidak ada yang disimpan.';
    case 'sealed':
      return SEALED[outcome.why];
    case 'other':
      return OTHER[outcome.what];
    case 'other-world':
      return otherWorldText(outcome);
    case 'cancelled':
      return 'Dibatalkan. Tidak ada yang disimpan.';
    case 'unreadable':
      return 'Berkas ini tidak dapat dibaca. Mungkin dipindahkan, sedang dipakai, atau diska lepas dicabut. Pilih sekali lagi.';
    case 'storage':
      return failureText(outcome, 'importing');
    case 'unexpected':
      return 'Terjadi kesalahan program pada berkas ini; tidak ada yang disimpan.';
  }
}

function duplicateText({
  record,
  sameSignature,
}: Extract<Outcome, { readonly kind: 'duplicate' }>): string {
  const here =
    record.direction === 'sent'
      ? 'Berkas ini dikirim dari sini; tidak ada yang disimpan lagi.'
      : 'Berkas ini sudah ada di sini; tidak ada yang disimpan lagi.';
  return sameSignature
    ? here
    : `${here} Tanda tangannya berbeda dari yang tersimpan. Bila berkas baru ini yang benar, hapus yang lama dari daftar, lalu masukkan lagi.`;
}

/** How it went. */
export function outcomeTone(outcome: Outcome): OutcomeTone {
  switch (outcome.kind) {
    case 'received':
      return (outcome.record.receipt?.odd.length ?? 0) === 0 ? 'good' : 'warn';
    case 'duplicate':
      return outcome.sameSignature ? 'neutral' : 'warn';
    case 'other':
      return outcome.what === 'unknown' || outcome.what === 'empty' ? 'bad' : 'neutral';
    case 'cancelled':
      return 'neutral';
    case 'refused':
    case 'sealed':
    case 'other-world':
    case 'unreadable':
    case 'storage':
    case 'unexpected':
      return 'bad';
  }
}
