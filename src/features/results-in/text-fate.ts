import type { ImportedFile } from '#core/intake/results-import.ts';
import type { Oddity } from '#core/package/receipt.ts';
import type { RosterNote } from '#core/portfolio/roster-notes.ts';
import { otherWorldText } from '#state/workspaces/other-world-text.ts';

const RESEND = 'Minta pengirim mengirim ulang berkas aslinya.';

/** What a whole file is that no results come in, and where it belongs. */
const FOREIGN: Readonly<Record<string, string>> = {
  period: 'Ini berkas periode. Masukkan lewat halaman Terima berkas.',
  clarification: 'Ini klarifikasi. Masukkan lewat halaman Terima berkas.',
  review: 'Ini lembar penilaian asesor, bukan hasil akhir. Masukkan lewat halaman Terima berkas.',
  backup: 'Ini cadangan Timbang. Bukalah pada halaman Data dan penyimpanan.',
  rescue: 'Ini cadangan catatan. Bukalah pada halaman Data dan penyimpanan.',
  'key-card': 'Ini kartu kunci. Bukalah pada halaman Kunci.',
  rubric: 'Ini berkas instrumen. Bukalah pada halaman Instrumen setempat.',
  workbook:
    'Ini lembar kerja (Excel atau sejenisnya). Indeks tahun-tahun lalu dimasukkan pada halaman Tren.',
  csv: 'Ini daftar (CSV). Indeks tahun-tahun lalu dimasukkan pada halaman Tren.',
  json: 'Ini berkas data yang bukan buatan Timbang.',
  text: 'Ini berkas teks, bukan berkas hasil.',
  pdf: 'Ini PDF. Untuk mencocokkan cetakannya, pakai halaman Verifikasi.',
  office: 'Ini dokumen Office, bukan berkas hasil.',
  image: 'Ini gambar, bukan berkas hasil.',
  empty: `Berkas ini kosong (0 bita). ${RESEND}`,
  unknown: `Bukan berkas Timbang, atau rusak seluruhnya. ${RESEND}`,
};

const SEALED: Readonly<Record<string, string>> = {
  'no-key':
    'Tersegel, sedangkan meja ini belum mempunyai kunci. Buat kunci pada halaman Kunci, berikan kartunya kepada pengirim, lalu minta dikirim ulang.',
  'not-for-me': 'Tersegel untuk meja lain. Minta pengirim menyegelnya juga untuk kunci meja ini.',
  damaged: `Tersegel dan rusak. ${RESEND}`,
};

/** Where a refusal has a way out of its own; all others are damage. */
const REFUSED: Readonly<Record<string, string>> = {
  'too-new': 'Dibuat dengan Timbang yang lebih baru. Perbarui Timbang di sini, lalu masukkan lagi.',
  'wrong-kind': 'Jenis berkas ini tidak dikenal. Perbarui Timbang, lalu coba lagi.',
  bomb: 'Membesar secara tidak wajar bila dibuka, seperti berkas yang dibuat untuk merusak. Jangan dibuka dengan cara lain; tanyakan kepada pengirim.',
  truncated: `Terpotong di tengah, misalnya karena penyalinan terputus. ${RESEND}`,
  contradiction: `Isinya saling bertentangan. ${RESEND}`,
};

const said = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** Why a file was not taken, and the way out. */
export function refusalText({ fate, detail }: ImportedFile): string {
  switch (fate) {
    case 'refused':
      return (
        said(REFUSED, detail) ??
        `Isinya rusak atau berubah sesudah dibuat; tidak ada yang disimpan. ${RESEND}`
      );
    case 'sealed':
      return said(SEALED, detail) ?? `Tersegel. ${RESEND}`;
    case 'foreign':
      return said(FOREIGN, detail) ?? 'Ini bukan berkas hasil.';
    case 'other-world':
      return otherWorldText({ kind: 'other-world', file: detail === 'sample' ? 'sample' : 'real' });
    case 'unreadable':
      return 'Tidak dapat dibaca. Mungkin dipindahkan, sedang dipakai, atau diska lepas dicabut. Lanjutkan impor ini sekali lagi.';
    case 'taken':
    case 'here':
      return '';
  }
}

/** Something odd in a few words; the whole sentence stands with the received file. */
export const ODDITY_WORDS: Readonly<Record<Oddity['kind'], string>> = {
  unsigned: 'tidak ditandatangani: tidak ikut dalam rata-rata',
  'unknown-key': 'kunci penanda tangan belum dikenal',
  'rejected-key': 'kunci penanda tangan ditolak di sini',
  'replaced-key': 'kunci penanda tangan sudah diganti',
  'other-key': 'kunci berbeda dari versi sebelumnya',
  'other-unit': 'ditandatangani unit lain',
  'odd-name': 'nama memuat tanda tak tampak atau huruf yang menyerupai',
  repacked: 'dikemas ulang oleh program lain',
  'older-revision': 'versi lama: yang lebih baru sudah ada',
  'missing-previous': 'versi sebelumnya tidak ada di sini',
  forked: 'ada berkas lain yang mengaku versi yang sama',
  'scores-differ': 'nilai yang disebut berbeda dari hitungan ulang',
  'not-invited': 'tidak ada dalam undangan periode',
  late: 'lewat tenggat',
  'other-rubric': 'instrumen lain dari periodenya',
  'changed-rubric': 'instrumennya diubah',
  'unknown-period': 'periodenya tidak ada di sini',
  'future-date': 'bertanggal di masa depan',
  'journal-broken': 'rantai jurnal putus',
  'files-missing': 'ada berkas bukti yang tidak ikut',
  simulation: 'simulasi: tidak masuk rekap',
  'unknown-submission': 'berkas kirimnya tidak ada di sini',
  'older-submission': 'menilai revisi lama',
  conflict: 'benturan kepentingan',
};

/** How the roster knows an agency of a result, and what becomes of the result. */
export function rosterNoteText(note: RosterNote): string {
  const { agency, year } = note;
  switch (note.kind) {
    case 'absent':
      return `${agency.name}: tidak ada dalam daftar OPD. Disimpan, tetapi tidak ikut dalam rata-rata.`;
    case 'renamed':
      return `${agency.name}: dalam daftar OPD bernama ${note.row.name}. Dihitung sebagai OPD itu.`;
    case 'other-years': {
      const heirs = note.successors.map(({ name }) => name).join(' dan ');
      const since = heirs === '' ? '' : `; penerusnya ${heirs}`;
      return `${agency.name}: dalam daftar OPD tidak berlaku tahun ${year}${since}. Disimpan, tetapi tidak ikut dalam rata-rata.`;
    }
  }
}
