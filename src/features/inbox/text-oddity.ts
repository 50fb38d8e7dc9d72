import type { PublicKey } from '#core/lib/ids.ts';
import type { Oddity } from '#core/package/receipt.ts';
import { dateTime, integer as n } from '#ui/format.ts';
import { fingerprintOf } from '#workflow/keys/key-card.ts';
import { dayText } from './day-text.ts';

function journalText(detail: string): string {
  return /^\d+$/.test(detail)
    ? `Rantai jurnal putus pada catatan ke-${n(Number(detail))}: ada catatan yang diubah, dibuang, atau dipindahkan. Tanyakan sebabnya kepada pengirim.`
    : 'Jurnal tidak berakhir pada jawaban dan bukti dalam berkas ini. Tanyakan sebabnya kepada pengirim.';
}

/** One plain sentence for every kind, and what can be done. */
const SAY: Readonly<Record<Oddity['kind'], (detail: string) => string>> = {
  unsigned: () =>
    'Berkas ini tidak ditandatangani. Isinya utuh, tetapi tidak terbukti siapa pengirimnya.',
  'unknown-key': (detail) =>
    `Kunci yang menandatangani atas nama "${detail}" belum dikenal di sini. Cocokkan sidik kuncinya dengan pengirim pada halaman Kunci.`,
  'rejected-key': (detail) =>
    `Kunci yang menandatangani atas nama "${detail}" sudah ditolak di sini. Jangan dipakai sebelum pengirim dihubungi.`,
  'replaced-key': (detail) =>
    `Kunci ini sudah diganti dengan kunci lain pada ${dateTime(detail)}. Tanyakan apakah berkas ini benar dari pengirim.`,
  'other-key': (detail) =>
    `Kunci penanda tangan berbeda dari revisi sebelumnya (sidik kunci: ${fingerprintOf(detail as PublicKey).join(' ')}). Tanyakan kepada pengirim apakah kuncinya diganti.`,
  'other-unit': (detail) => `Ditandatangani oleh unit lain; yang diharapkan adalah "${detail}".`,
  repacked: () =>
    'Berkas ini dikemas ulang oleh program lain. Setiap isinya sudah dicocokkan dan tidak berubah.',
  'older-revision': (detail) =>
    `Ini revisi lama: revisi ${detail} sudah lebih dahulu diterima di sini.`,
  'odd-name': (detail) =>
    `Nama dalam berkas ini memuat tanda yang tidak tampak atau huruf yang menyerupai huruf lain (${detail}). Pastikan pengirimnya dengan mencocokkan sidik jari kunci.`,
  'missing-previous': (detail) =>
    `Revisi ${detail} yang mendahuluinya tidak ada di sini, sehingga perubahannya tidak dapat ditunjukkan.`,
  forked: (detail) =>
    `Ada berkas lain di sini yang juga mengaku sebagai revisi ${detail} atau lanjutan dari revisi yang sama. Tanyakan kepada pengirim mana yang berlaku.`,
  'scores-differ': (detail) =>
    `${n(Number(detail))} nilai yang disebut pengirim tidak sama dengan yang dihitung ulang di sini. Yang dihitung di sini yang dipakai.`,
  'not-invited': (detail) => `"${detail}" tidak ada dalam daftar undangan periode ini.`,
  late: (detail) => `Dibuat sesudah tenggat ${dayText(detail)}.`,
  'other-rubric': (detail) =>
    `Periode ini memakai instrumen ${detail}; berkas ini memakai instrumen lain.`,
  'changed-rubric': (detail) =>
    `Instrumen di dalam berkas mengaku sebagai ${detail}, tetapi isinya berbeda dari yang ada di Timbang.`,
  'unknown-period': (detail) =>
    `Periode "${detail}" tidak ada di sini, sehingga undangan dan tenggat tidak diperiksa. Masukkan berkas periodenya lebih dahulu.`,
  'future-date': (detail) =>
    `Berkas ini bertanggal ${dateTime(detail)}, di masa depan menurut jam perangkat ini. Periksa jam kedua perangkat.`,
  'journal-broken': journalText,
  'files-missing': (detail) =>
    `${n(Number(detail))} berkas bukti disebut dalam daftar bukti tetapi tidak ikut dikirim.`,
  simulation: () => 'Ini simulasi, bukan penilaian resmi.',
  'unknown-submission': () =>
    'Berkas kirim yang dibicarakan berkas ini tidak ada di sini. Masukkan berkas kirim itu lebih dahulu.',
  'older-submission': (detail) =>
    `Lembar ini menilai revisi ${detail}, padahal di sini sudah ada revisi yang lebih baru.`,
  conflict: (detail) =>
    `Menurut berkas periode, ${detail} mempunyai benturan kepentingan dengan perangkat daerah ini.`,
};

/** One plain sentence about something odd, and what can be done. */
export function oddityText({ kind, detail }: Oddity): string {
  return SAY[kind](detail);
}
