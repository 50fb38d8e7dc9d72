import type { ChainBreak } from '#core/journal/check-chain.ts';
import type { JournalVerb } from '#core/journal/entry.ts';
import { TERMS } from '#core/glossary.ts';
import { integer } from '#ui/format.ts';

/** What somebody did. */
export const VERBS: Readonly<Record<JournalVerb, string>> = {
  begin: 'Awal jurnal',
  create: 'Penilaian dibuat',
  answer: 'Isian diubah',
  details: 'Data penilaian diubah',
  status: 'Status penilaian diubah',
  attach: 'Bukti dukung dilampirkan atau diganti',
  document: 'Keterangan bukti dukung diubah',
  carry: 'Dimulai dari penilaian lain',
  spreadsheet: 'Diisi dari lembar kerja',
  merge: 'Digabungkan dengan salinan lain',
  send: 'Berkas dikirim',
  receive: 'Berkas diterima',
  review: 'Lembar penilaian asesor',
  clarify: 'Klarifikasi',
  object: 'Sanggah',
  decide: 'Putusan sanggah',
  agree: 'Kesepakatan asesor',
  finalize: 'Hasil disahkan',
  reopen: 'Hasil dibuka kembali',
  restore: 'Dipulihkan dari cadangan',
  'undo-restore': 'Pemulihan diurungkan',
  mend: 'Jurnal disambung kembali',
};

const BREAKS: Readonly<Record<ChainBreak['why'], string>> = {
  missing: 'Ada catatan yang hilang.',
  misplaced: 'Ada catatan yang tidak pada tempatnya atau tertulis dua kali.',
  foreign: 'Ada catatan dari penilaian lain.',
  altered: 'Isi catatan diubah setelah ditulis.',
  unlinked: 'Catatan ini tidak bersambung dengan catatan sebelumnya.',
  'other-end': 'Ujung jurnal berbeda dari yang seharusnya.',
  'other-state': 'Isi penilaian yang tersimpan berbeda dari yang diceritakan jurnal.',
};

/** The Indonesian of the journal. */
export const TEXT = {
  title: 'Jurnal',
  lead: 'Setiap perubahan isian dan bukti dukung tercatat di sini: siapa, kapan, di perangkat mana, dan apa yang berubah. Catatan tidak dapat diubah atau dihapus satu per satu.',
  reading: 'Membaca jurnal…',
  unreadable: 'Jurnal tidak dapat dibaca dari penyimpanan peramban ini.',
  none: {
    title: 'Belum ada catatan',
    next: 'Jurnal dimulai pada perubahan berikutnya, dengan seluruh isi penilaian pada saat itu.',
  },
  noneChosen: 'Tidak ada catatan yang cocok dengan saringan ini.',
  whole: (count: number) => `Rantai utuh: ${integer(count)} catatan`,
  broken: (place: number) => `Rantai putus pada catatan ke-${integer(place)}`,
  brokenWhy: (why: ChainBreak['why']) => BREAKS[why],
  brokenHelp:
    'Catatan sebelum titik itu dapat dipercaya. Penilaian tetap dapat dikerjakan; penerima berkas akan melihat keterangan yang sama.',
  filter: {
    label: 'Saring jurnal',
    by: 'Orang',
    verb: 'Jenis perubahan',
    indicator: TERMS.indicator,
    all: 'Semua',
    unnamed: 'Tanpa nama',
    clear: 'Hapus saringan',
  },
  entry: {
    place: (n: number) => `Catatan ke-${integer(n + 1)}`,
    by: (by: string) => (by === '' ? 'Tanpa nama' : by),
    device: (device: string) => (device === '' ? 'Perangkat tidak disebut' : device),
    more: (count: number) => `${integer(count)} perubahan lain`,
    from: 'Berasal dari penilaian lain',
    sent: 'Lihat yang dikirim',
    file: (name: string) => `Berkas: ${name}`,
  },
  pages: {
    label: 'Halaman jurnal',
    newer: 'Lebih baru',
    older: 'Lebih lama',
    here: (from: number, to: number, total: number) =>
      `${integer(from)}–${integer(to)} dari ${integer(total)} catatan`,
  },
  file: {
    json: 'Unduh JSON',
    csv: 'Unduh CSV',
    made: (name: string) => `${name} telah dibuat.`,
    failed: 'Berkas tidak dapat dibuat.',
    name: (agency: string, year: number) => `Jurnal ${agency} ${year}`,
  },
} as const;
