import type { RuleId, RuleValues, SubmitProblem } from '#core/submit/problem.ts';
import { dayText } from './day-text.ts';

interface Named {
  readonly code: string;
  readonly title: string;
}

const the = ({ code, title }: Named): string => `${code} ${title}`;

const FIELDS: Readonly<Record<RuleValues['agency-incomplete']['missing'][number], string>> = {
  name: 'nama',
  government: 'pemerintah daerah',
};

/** The plain reason of each rule, as a sentence that also says what to do. */
const REASONS: { readonly [Id in RuleId]: (values: RuleValues[Id]) => string } = {
  simulation: () =>
    'Ini simulasi. Simulasi tidak dapat dikirim; ubah jenisnya pada data penilaian bila memang penilaian sebenarnya.',
  'not-active': (values) =>
    values.status === 'archived'
      ? 'Penilaian ini ada di arsip. Kembalikan lebih dahulu.'
      : 'Penilaian ini telah dihapus. Kembalikan lebih dahulu.',
  'damaged-records': (values) =>
    `${values.count} catatan bukti rusak dan tidak dapat dibaca. Pulihkan dari cadangan, atau hapus catatan itu.`,
  unsaved: () => 'Masih ada perubahan yang belum tersimpan, atau dua versi yang belum dipilih.',
  unchanged: (values) =>
    `Tidak ada yang berubah sejak revisi ${values.revision} dikirim. Unduh kembali berkas itu bila diperlukan.`,
  'agency-incomplete': (values) =>
    `Data perangkat daerah belum lengkap: ${values.missing.map((one) => FIELDS[one]).join(', ')}.`,
  'head-missing': () => 'Kepala perangkat daerah belum disebut pada data penilaian.',
  'other-rubric': (values) => `Instrumen penilaian ini bukan instrumen "${values.name}".`,
  'other-year': (values) => `Tahun penilaian ini bukan ${values.year}, tahun "${values.name}".`,
  'before-opening': (values) => `"${values.name}" baru dibuka pada ${dayText(values.opens)}.`,
  unanswered: (values) => `${the(values)}: belum diisi.`,
  'subject-missing': (values) => `${the(values)}: yang dinilai belum disebut.`,
  'fact-missing': (values) => `${the(values)}: kalimat fakta belum diisi.`,
  'analysis-missing': (values) => `${the(values)}: kalimat analisis belum diisi.`,
  'reason-missing': (values) => `${the(values)}: alasan tidak berlaku belum diisi.`,
  'not-done': (values) => `${the(values)}: lengkap, tetapi belum ditandai selesai.`,
  'bytes-missing': (values) =>
    `Berkas bukti "${values.name}" tidak ada di peramban ini. Lampirkan kembali, atau pulihkan dari cadangan.`,
  'no-identity': () =>
    'Meja ini belum memiliki kunci. Buat kunci, agar penerima tahu siapa yang menandatangani.',
  unsigned: (values) =>
    values.why === 'insecure'
      ? 'Timbang dibuka melalui alamat HTTP biasa, sehingga berkas tidak dapat ditandatangani atau disegel. Berkas tetap dapat dibuat; penerima akan melihat bahwa berkas itu tidak bertanda tangan.'
      : 'Peramban ini tidak dapat menandatangani. Berkas tetap dapat dibuat; penerima akan melihat bahwa berkas itu tidak bertanda tangan.',
  late: (values) =>
    `Tenggat "${values.name}" ${dayText(values.last)} telah lewat ${values.days} hari. Berkas akan ditandai terlambat.`,
  'not-invited': (values) =>
    `Perangkat daerah ini tidak ada dalam daftar undangan "${values.name}". Periksa nama dan kodenya, atau mintalah berkas periode yang baru.`,
  'period-missing': () =>
    'Periode penilaian ini tidak lagi ada di peramban ini. Tenggat dan undangan tidak dapat diperiksa.',
  'journal-broken': () => 'Rantai jurnal penilaian ini terputus. Penerima akan melihatnya juga.',
  'evidence-missing': (values) =>
    `${the(values)}: ${values.missing} dari ${values.required} bukti yang disyaratkan belum dilampirkan. Tingkat yang diklaim belum didukung bukti.`,
  'coverage-missing': (values) => `${the(values)}: daftar ${values.of} belum diisi.`,
  'coverage-beside-claim': (values) =>
    `${the(values)}: tingkat yang diklaim meminta seluruh ${values.of}, daftarnya baru sebagian.`,
  'ladder-gap': (values) =>
    `${the(values)}: ada kriteria dicentang di atas tingkat yang belum terpenuhi. Kriteria itu tidak dihitung.`,
  'value-beside-ladder': (values) =>
    `${the(values)}: nilai yang diisi tidak sesuai dengan kriteria yang dicentang.`,
  'future-evidence': (values) =>
    `Bukti "${values.name}" bertanggal ${dayText(values.date)}, belum terjadi.`,
  'excluded-unsealed': (values) =>
    `${values.count} bukti bergolongan dikecualikan akan ikut tanpa disegel. Siapa pun yang memegang berkas dapat membacanya. Segel berkas pada langkah pernyataan.`,
  'open-remarks': (values) => `${values.count} catatan Pemeriksa bukti belum dijawab.`,
  'remarks-unread': (values) =>
    `${values.count} berkas bukti belum dibaca Pemeriksa bukti. Mungkin masih ada catatan lain.`,
};

/** Why, and what to do about it. */
export function reasonOf<Id extends RuleId>({
  rule,
  values,
}: Pick<Extract<SubmitProblem, { readonly rule: Id }>, 'rule' | 'values'>): string {
  const reason = REASONS[rule] as (given: typeof values) => string;
  return reason(values);
}
