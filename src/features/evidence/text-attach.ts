import type { AttachOutcome } from '#workflow/evidence/attach-file.ts';
import { failureText } from '#state/words/failure-text.ts';
import { bytes, integer } from '#ui/format.ts';

const FULL =
  'Ruang penyimpanan peramban penuh, sehingga berkas ini tidak dilampirkan. Bukti lain dan jawaban tetap utuh. Kosongkan ruang pada halaman Data dan penyimpanan atau pada perangkat ini, lalu lampirkan sekali lagi.';

/** The Indonesian of attaching files. */
export const text = {
  choose: 'Pilih berkas',
  camera: 'Ambil foto',
  named: (action: string, label: string) => `${action}: ${label}`,
  /** Only said where there is something to drag with. */
  hintDrop: 'atau seret berkas ke sini, atau tempel dengan Ctrl+V.',
  hint: 'PDF, gambar, berkas Office, atau teks; boleh banyak sekaligus.',
  photoChoice: 'Simpan juga foto asli',
  photoHint:
    'Foto diperkecil dan data lokasinya dihapus. Bila dicentang, foto asli beserta data lokasinya ikut disimpan.',
  photoOptions: 'Pilihan foto',
  list: (label: string) => `Berkas yang sedang atau baru saja dilampirkan: ${label}`,
  waiting: 'Menunggu giliran',
  working: (done: number, size: number) => `${bytes(done)} dari ${bytes(size)}`,
  progress: (name: string) => `Kemajuan melampirkan ${name}`,
  cancel: 'Batal',
  cancelNamed: (name: string) => `Batal melampirkan ${name}`,
  cancelAll: 'Batalkan semua',
  close: 'Tutup daftar ini',
  open: 'Lengkapi keterangan',
  openNamed: (name: string) => `Lengkapi keterangan ${name}`,
  summary: (ended: number, all: number, failed: number) =>
    `${integer(ended)} dari ${integer(all)} berkas selesai.${failed > 0 ? ` ${integer(failed)} tidak terlampir.` : ''}`,
  /** The name of a picture that was pasted and has none; `at` is local, as 2026-11-22 10.15.07. */
  pasted: (at: string) => `Tangkapan layar ${at}`,
} as const;

/** One clear sentence or two about what became of a file; `size` as it was handed in, in bytes. */
export function outcomeText(outcome: AttachOutcome, size: number): string {
  switch (outcome.kind) {
    case 'attached':
      return `Terlampir.${photoText(outcome, size)}`;
    case 'already-here': {
      const here = `Isi berkas ini sama dengan "${outcome.document.title}" yang sudah ada.`;
      return outcome.linked
        ? `${here} Bukti itu sekarang juga mendukung bagian ini.`
        : `${here} Tidak ada yang perlu ditambahkan.`;
    }
    case 'empty':
      return 'Berkas ini kosong (0 bita), sehingga tidak dilampirkan. Periksa berkas aslinya.';
    case 'too-big':
      return `Berkas ini lebih dari ${bytes(outcome.limit)}, sehingga tidak dilampirkan. Perkecil atau pecah berkas itu.`;
    case 'unreadable':
      return 'Berkas ini tidak dapat dibaca, sehingga tidak dilampirkan. Mungkin ini folder, berkasnya sudah dipindahkan, atau tidak boleh dibuka.';
    case 'cancelled':
      return 'Dibatalkan. Tidak ada yang disimpan.';
    case 'storage':
      return outcome.failure.kind === 'quota' ? FULL : failureText(outcome, 'changing');
    case 'missing':
      return 'Bukti yang sama isinya baru saja dihapus di tab lain. Lampirkan sekali lagi.';
    case 'damaged':
      return failureText(outcome, 'changing');
  }
}

type Attached = Extract<AttachOutcome, { readonly kind: 'attached' }>;

function photoText({ document, photo }: Attached, size: number): string {
  const kept = document.original ? ' Foto asli ikut disimpan.' : '';
  switch (photo) {
    case 'none':
    case 'kept':
      return '';
    case 'cleaned':
      return ` Data lokasi pada gambar dihapus; gambarnya tidak berubah.${kept}`;
    case 'reduced':
      return ` Foto ${bytes(size)} disimpan sebagai JPEG ${bytes(document.file.size)} tanpa data lokasi.${kept}`;
    case 'undecodable':
      return ' Peramban ini tidak dapat mengolah gambar ini; gambar disimpan apa adanya, termasuk data lokasi bila ada.';
  }
}

/** Whether the file is evidence now. */
export function isAttached(outcome: AttachOutcome): boolean {
  return outcome.kind === 'attached' || outcome.kind === 'already-here';
}
