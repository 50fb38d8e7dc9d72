import { CHECK_TERMS } from '#core/evidence/check/check-terms.ts';
import type { CheckId, Finding, FindingValues } from '#core/evidence/check/finding.ts';
import type { FileKind } from '#core/evidence/file-facts.ts';
import { percent } from '#ui/format.ts';

const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );

/** "2026-03-12" → "12 Maret 2026"; "2026-03" → "Maret 2026". */
export function dayText(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

const KINDS: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  jpeg: 'foto JPEG',
  png: 'gambar PNG',
  webp: 'gambar WebP',
  heic: 'foto HEIC',
  gif: 'gambar GIF',
  tiff: 'gambar TIFF',
  docx: 'dokumen Word (docx)',
  xlsx: 'buku kerja Excel (xlsx)',
  pptx: 'paparan PowerPoint (pptx)',
  odt: 'dokumen OpenDocument (odt)',
  ods: 'lembar kerja OpenDocument (ods)',
  odp: 'paparan OpenDocument (odp)',
  doc: 'dokumen Word lama (doc)',
  xls: 'buku kerja Excel lama (xls)',
  ppt: 'paparan PowerPoint lama (ppt)',
  ole: 'berkas Office yang terkunci atau lama',
  zip: 'arsip ZIP',
  text: 'teks',
  unknown: 'jenis yang tidak dikenali',
};

const quoted = (marks: readonly string[]): string => marks.map((mark) => `"${mark}"`).join(', ');

/** The name of every check. */
export const CHECK_NAMES = CHECK_TERMS;

/** What may be done about it. */
export const CHECK_ADVICE: Readonly<Record<CheckId, string>> = {
  empty: 'Ganti dengan berkas yang berisi.',
  corrupt: 'Buka berkas aslinya, simpan ulang, lalu ganti berkas ini.',
  password: 'Simpan salinan tanpa kata sandi, lalu ganti berkas ini.',
  'type-mismatch':
    'Simpan ulang dari aplikasi asalnya dengan jenis yang benar, lalu ganti berkas ini.',
  'no-text-layer':
    'Lampirkan berkas asli yang ditandatangani secara elektronik, atau pindai ulang dengan pengenalan teks (OCR).',
  'draft-mark': 'Ganti dengan naskah yang telah ditetapkan, atau perbaiki status dokumennya.',
  'no-signature': 'Lampirkan naskah lengkap dengan halaman pengesahannya.',
  'date-missing': 'Isi tanggal dokumen pada keterangannya, atau lampirkan naskah yang bertanggal.',
  'date-outside-period':
    'Lampirkan dokumen dari periode ini, atau jelaskan bahwa isinya melaporkan keadaan periode ini.',
  expired: 'Lampirkan perpanjangan atau penggantinya, atau perbaiki tanggal berlakunya.',
  'old-review': 'Lampirkan laporan reviu yang terbaru.',
  'other-agency':
    'Pastikan berkas ini milik perangkat daerah yang dinilai, atau jelaskan hubungannya.',
  'same-bytes':
    'Pastikan setiap klaim memiliki buktinya sendiri, atau jelaskan halaman yang membuktikannya.',
  'near-identical':
    'Periksa apakah kedua berkas memang berbeda, dan sebutkan angka yang membedakannya.',
};

/** Why an asesor might not accept it, in one plain sentence. */
export function findingText(finding: Finding): string {
  switch (finding.check) {
    case 'empty':
      return finding.values.size === 0
        ? 'Berkas ini tidak berisi apa pun (0 bita).'
        : 'Berkas ini dapat dibuka, tetapi tidak ada isi di dalamnya.';
    case 'corrupt':
      return 'Berkas ini tidak dapat dibuka; mungkin terpotong ketika disalin.';
    case 'password':
      return 'Berkas ini meminta kata sandi, sehingga asesor tidak dapat membukanya.';
    case 'type-mismatch':
      return `Nama berkas berakhiran .${finding.values.extension}, tetapi isinya ${KINDS[finding.values.kind]}. Berkas mungkin tidak terbuka pada komputer asesor.`;
    case 'no-text-layer':
      return scanText(finding.values.textPages, finding.values.pages);
    case 'draft-mark':
      return draftText(finding.values);
    case 'no-signature':
      return 'Bukti ini diminta telah ditetapkan atau ditandatangani, tetapi tanda tangan, NIP, atau keterangan penetapan tidak ditemukan dalam teksnya.';
    case 'date-missing':
      return finding.values.read
        ? 'Bukti ini diminta bertanggal, tetapi tanggal tidak ditemukan dalam berkas dan belum diisi pada keterangannya.'
        : 'Bukti ini diminta bertanggal. Berkasnya tidak dapat dibaca sebagai teks dan tanggal dokumen belum diisi.';
    case 'date-outside-period':
      return `Tanggal dokumen ${dayText(finding.values.date)}, sedangkan bukti diminta dari periode 1 Januari sampai 31 Desember ${finding.values.year}.`;
    case 'expired':
      return finding.values.before === 'today'
        ? `Berlaku sampai ${dayText(finding.values.until)}, jadi sudah berakhir pada hari ini.`
        : `Berlaku sampai ${dayText(finding.values.until)}, jadi berakhir sebelum akhir periode penilaian.`;
    case 'old-review':
      return `Laporan reviu, tinjauan, evaluasi, atau audit ini bertanggal ${dayText(finding.values.date)}, lebih dari dua tahun sebelum penilaian.`;
    case 'other-agency':
      return `Dokumen menyebut ${finding.values.named}, sedangkan nama ${finding.values.agency} tidak ditemukan di dalamnya.`;
    case 'same-bytes':
      return finding.values.clash === 'levels'
        ? 'Satu berkas dipakai untuk tingkat yang berbeda pada satu indikator. Bukti "sebagian" tidak dapat dipakai untuk klaim "seluruh".'
        : 'Berkas yang sama dimasukkan lagi sebagai dokumen lain untuk klaim yang berbeda.';
    case 'near-identical':
      return `Teksnya ${percent(finding.values.alike)} sama dengan dokumen lain yang dipakai untuk tingkat berbeda pada indikator yang sama.`;
  }
}

function scanText(textPages: number, pages: number): string {
  const seen =
    textPages === 0
      ? `Tidak ditemukan teks pada ${pages} halaman berkas ini.`
      : `Teks hanya ditemukan pada ${textPages} dari ${pages} halaman.`;
  return `${seen} Isinya tampak sebagai gambar, sehingga tidak dapat dicari dan sukar dibaca.`;
}

function draftText({ marks, names, standing }: FindingValues['draft-mark']): string {
  const seen = [
    ...(standing ? ['statusnya diisi "Konsep"'] : []),
    ...(marks.length > 0 ? [`di dalamnya tertulis ${quoted(marks)}`] : []),
    ...(names.length > 0 ? [`namanya ${quoted(names)}`] : []),
  ];
  return `Bukti ini diminta telah ditetapkan atau ditandatangani, tetapi ${seen.join(' dan ')}.`;
}

/** The Indonesian of the evidence check. */
export const text = {
  title: 'Pemeriksa bukti',
  lead: 'Hal yang mungkin ditanyakan asesor, sebelum penilaian dikirim. Ini saran, bukan putusan: setiap catatan dapat dijawab dengan alasan yang akan dibaca asesor.',
  toRegister: 'Ke daftar bukti',
  open: 'Perlu dilihat',
  answered: 'Sudah dijawab',
  advice: 'Yang dapat dilakukan:',
  place: (level: number, item: string) => `Tingkat ${level}: ${item}`,
  document: 'Dokumen',
  others: 'Bandingkan dengan',
  places: 'Dipakai untuk',
  replyOpen: 'Jawab dengan alasan',
  replyOf: (check: string, document: string) => `Jawab dengan alasan: ${check}, ${document}`,
  replyLabel: 'Alasan untuk asesor',
  replyHint: 'Mengapa bukti ini tetap dapat dipakai, dan di halaman mana hal itu terlihat.',
  replyMissing: 'Tuliskan alasannya lebih dahulu.',
  replySave: 'Simpan alasan',
  replyCancel: 'Batal',
  replyChange: 'Ubah alasan',
  replyChangeOf: (check: string, document: string) => `Ubah alasan: ${check}, ${document}`,
  replyWithdraw: 'Cabut alasan',
  replyWithdrawOf: (check: string, document: string) => `Cabut alasan: ${check}, ${document}`,
  replied: (by: string, when: string) =>
    by === '' ? `Dijawab ${when}` : `Dijawab oleh ${by}, ${when}`,
  saved: 'Alasan tersimpan dan akan dibaca asesor.',
  withdrawn: 'Alasan dicabut. Catatan ini terbuka kembali.',
  stale: 'Bukti ini baru saja diubah di tempat lain. Periksa keadaannya, lalu ulangi.',
  count: (open: number) => `${open} perlu dilihat`,
  countAnswered: (answered: number) => `${answered} dijawab`,
  none: 'Tidak ada catatan untuk dokumen ini.',
  waiting: 'Berkas ini belum selesai dibaca.',
  reading: (done: number, total: number) => `${done} dari ${total} berkas telah dibaca.`,
  readingLabel: 'Pembacaan berkas',
  stop: 'Hentikan pembacaan',
  stopped: 'Pembacaan dihentikan. Catatan di bawah baru mencakup berkas yang telah dibaca.',
  resume: 'Lanjutkan pembacaan',
  unread: (count: number) =>
    `${count} berkas tidak dapat dibaca di perangkat ini, sehingga isinya tidak diperiksa.`,
  group: 'Kelompokkan menurut',
  groups: { check: 'Pemeriksaan', document: 'Dokumen' },
  show: 'Tampilkan',
  shows: { open: 'Perlu dilihat', answered: 'Sudah dijawab', all: 'Semua' },
  found: (shown: number, open: number, answered: number) =>
    `${shown} catatan ditampilkan; ${open} perlu dilihat, ${answered} sudah dijawab.`,
  inGroup: (count: number) => `${count} catatan`,
  noEvidence: 'Belum ada bukti yang dilampirkan.',
  allClear: 'Tidak ada yang perlu dilihat pada bukti yang telah dibaca.',
  nothingShown: 'Tidak ada catatan yang cocok dengan pilihan tampilan.',
  notAll:
    'Pemeriksa hanya melihat hal yang dapat dikenali dari berkas dan keterangannya. Isi bukti tetap dinilai oleh asesor.',
} as const;
