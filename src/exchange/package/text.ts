import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { CarriedKind } from '#core/package/head.ts';

/**
 * A value as canonical JSON (RFC 8785) bytes: the same content gives the same bytes.
 * A damaged row may hold what JSON has no word for; it becomes the nearest that it has.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const plain: unknown = JSON.parse(JSON.stringify(value, nearest));
  return utf8ToBytes(canonicalize(plain) ?? 'null');
}

function nearest(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** For whoever opens the file without the application. Its bytes are part of the format. */
export function readMeText(madeAt: string): string {
  return [
    'Cadangan Timbang',
    '================',
    '',
    `Dibuat: ${madeAt} (UTC)`,
    '',
    'Berkas ini adalah cadangan dari aplikasi Timbang (penilaian mandiri e-Government).',
    'Cara memakainya: buka Timbang, halaman "Data dan penyimpanan", bagian "Pulihkan',
    'dari cadangan", lalu pilih berkas ZIP ini utuh. Tidak perlu dibongkar lebih dahulu.',
    '',
    'Isi:',
    '- manifest.json: daftar isi; ukuran dan sidik jari SHA-256 setiap berkas.',
    '- records/: catatan penilaian, bukti dukung, instrumen setempat, daftar perangkat',
    '  daerah, dan pengaturan, sebagai teks JSON.',
    '- evidence/: berkas bukti dukung; namanya adalah SHA-256 isinya.',
    '  Nama asli setiap berkas ada di records/documents.json.',
    '',
    'Jangan mengubah isi berkas ini; bagian yang berubah tidak akan dipulihkan.',
    '',
  ].join('\r\n');
}

const KIND_WORDS: Readonly<Record<CarriedKind, string>> = {
  period: 'Berkas periode penilaian',
  submission: 'Berkas kirim penilaian mandiri',
  clarification: 'Berkas klarifikasi',
  review: 'Lembar penilaian asesor',
  final: 'Hasil akhir penilaian',
  recap: 'Rekap hasil penilaian',
};

/** The same for a package that is carried between desks; its bytes are part of the format too. */
export function carriedReadMe(kind: CarriedKind, madeAt: string): string {
  const title = `${KIND_WORDS[kind]} - Timbang`;
  return [
    title,
    '='.repeat(title.length),
    '',
    `Dibuat: ${madeAt} (UTC)`,
    '',
    'Berkas ini dibuat dengan aplikasi Timbang (penilaian mandiri e-Government).',
    'Cara memakainya: buka Timbang, halaman "Terima berkas", lalu pilih berkas ZIP ini utuh.',
    'Keasliannya dapat diperiksa siapa pun pada halaman "Verifikasi". Tidak perlu dibongkar.',
    '',
    'Isi:',
    '- manifest.json: daftar isi; ukuran dan sidik jari SHA-256 setiap berkas.',
    '- signature.json: tanda tangan digital atas manifest.json, bila ditandatangani.',
    '- berkas .json lain: isi paket sebagai teks JSON.',
    '- evidence/: berkas bukti dukung, bila ada; namanya adalah SHA-256 isinya.',
    '',
    'Jangan mengubah isi berkas ini; perubahan sekecil apa pun akan diketahui.',
    '',
  ].join('\r\n');
}
