import type { PaperKind } from '#core/report/paper-code.ts';
import type { Signature } from '#core/package/signature.ts';
import { plainMoment } from './calendar.ts';

/** Titles of the papers that are made of results. */
export const PAPER_TITLES: Readonly<Record<PaperKind, string>> = {
  LHE: 'Laporan Hasil Evaluasi',
  'LHE-PUBLIK': 'Laporan Hasil Evaluasi, edisi publik',
  BA: 'Berita Acara',
  PANDUAN: 'Panduan Bukti Tahun Depan',
  REKAP: 'Laporan Rekapitulasi',
  'REKAP-PUBLIK': 'Laporan Rekapitulasi, edisi publik',
  RENCANA: 'Rekomendasi Investasi TIK',
};

/** What every paper that states a record says of itself. */
export const PAPER_TEXT = {
  fingerprint: (digits: string) => `Sidik jari: ${digits}`,
  codeAlt: (text: string) => `Kode QR dengan isi ${text}`,
  codeLabel: 'Isi kode QR',
  resultPrint: 'Sidik jari hasil',
  signedLabel: 'Tanda tangan berkas hasil',
  unsigned: 'Berkas hasil tidak ditandatangani',
  signed: ({ signer, signedAt, publicKey }: Pick<Signature, 'signer' | 'signedAt' | 'publicKey'>) =>
    `${[signer.unit, signer.name].filter((part) => part !== '').join(', ')}, ${plainMoment(signedAt)}, kunci ${publicKey.slice(0, 16)}\u2026`,
  verify:
    'Keaslian lembar ini dapat diperiksa tanpa jaringan: buka Verifikasi di aplikasi Timbang, letakkan berkas PDF ini atau ketik isi kode QR. Yang mengikat adalah berkas hasil dengan sidik jari di atas.',
  interimMark: 'HASIL SEMENTARA',
  interimWatermark: 'SEMENTARA',
  sampleWatermark: 'CONTOH',
  publicMark: 'EDISI PUBLIK',
} as const;
