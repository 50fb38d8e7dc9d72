import type { EntryName } from '#core/package/entry-name.ts';
import type { NamedProblem, VerifiedPackage } from '#workflow/receive/verify-file.ts';

/** What the parts of a package are, for people who never saw the inside of one. */
const PARTS: Readonly<Record<string, string>> = {
  'BACA-SAYA.txt': 'keterangan untuk pembaca',
  'manifest.json': 'daftar isi',
  'signature.json': 'tanda tangan',
  'assessment.json': 'jawaban penilaian',
  'documents.json': 'daftar bukti dukung',
  'journal.json': 'jurnal perubahan',
  'rubric.json': 'instrumen',
  'statement.json': 'pernyataan pengiriman',
  'period.json': 'data periode',
  'clarification.json': 'klarifikasi',
  'review.json': 'lembar penilaian',
  'final.json': 'hasil akhir',
  'recap.json': 'rekap hasil (recap.json)',
  'records/assessments.json': 'penilaian',
  'records/documents.json': 'daftar bukti dukung',
  'records/agencyLists.json': 'daftar perangkat daerah',
  'records/rubrics.json': 'instrumen setempat',
  'records/settings.json': 'pengaturan',
  'records/contacts.json': 'kunci yang dikenal',
  'records/periods.json': 'periode',
  'records/packages.json': 'berkas yang dikirim dan diterima',
  'records/journal.json': 'jurnal perubahan',
};

const ofEntry = (name: EntryName): string => {
  switch (name.kind) {
    case 'part':
      return PARTS[name.name] ?? 'isi berkas';
    case 'evidence': {
      const file = name.file === null ? 'bukti dukung' : `bukti dukung: ${name.file}`;
      if (name.answers.length === 0) return file;
      return `${file}, pada jawaban ${name.answers.join('; ')}`;
    }
    case 'unknown':
      return 'bukan bagian dari berkas Timbang';
  }
};

const ABOUT_ALL = 'berkas secara keseluruhan';

const among = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** What is wrong with one entry, as a sentence that stands after its name. */
const SENTENCES: Readonly<Record<NamedProblem['kind'], string | ((detail: string) => string)>> = {
  altered: 'Diubah: isinya bukan lagi yang dikemas.',
  missing: 'Hilang: tercantum dalam daftar isi, tetapi tidak ada di dalam berkas.',
  added: 'Ditambahkan: ada di dalam berkas, tetapi tidak tercantum dalam daftar isi.',
  truncated: 'Terpotong: berkas berakhir di tengah isi ini.',
  'bad-signature': 'Tidak sah: tanda tangan tidak cocok dengan isi berkas atau dengan kuncinya.',
  wrapping: 'Dikemas ulang: kemasan ZIP-nya tidak seperti yang dibuat Timbang.',
  'not-a-zip': 'Bukan berkas Timbang, atau bagian awalnya rusak.',
  'no-manifest':
    'Tidak ada, atau tidak dapat dibaca. Ini bukan berkas Timbang, atau bagian terpentingnya rusak.',
  'bad-manifest': (detail) => `Tidak sesuai format berkas Timbang${among(detail)}.`,
  'too-new': (detail) =>
    `Dibuat dengan versi Timbang yang lebih baru (format ${detail}). Perbarui Timbang, lalu periksa lagi.`,
  'wrong-kind': (detail) => `Jenis berkas tidak dikenal${among(detail)}.`,
  'too-large': 'Melebihi batas ukuran atau jumlah isi yang pernah dibuat Timbang.',
  bomb: 'Mengembang di luar kewajaran bila dibongkar. Berkas ini mungkin dibuat untuk mengganggu.',
  'bad-name': (detail) =>
    `Bernama tidak sah${among(detail)}. Berkas ini mungkin dibuat untuk mengganggu.`,
  repeated: 'Ada lebih dari satu isi dengan nama ini.',
  encrypted: 'Dikunci dengan kata sandi ZIP, yang tidak pernah dipakai Timbang.',
  'bad-method': 'Dikemas dengan cara yang tidak dikenal.',
  'not-a-file': 'Bukan berkas biasa, melainkan tautan atau folder.',
  overlapping: 'Letaknya bertumpuk dengan isi lain atau di luar berkas.',
  'bad-sizes': 'Ukuran yang tertulis saling bertentangan.',
  'wrong-order': 'Tidak pada urutannya.',
  'not-json': 'Bukan teks yang dapat dibaca.',
  'not-canonical': 'Tidak ditulis seperti yang ditulis Timbang.',
  'too-deep': 'Bersarang lebih dalam daripada yang pernah dibuat Timbang.',
  'forbidden-key': (detail) => `Memuat nama yang dilarang${among(detail)}.`,
  'bad-body': (detail) => `Tidak sesuai format berkas Timbang${among(detail)}.`,
  contradiction: 'Bertentangan dengan bagian lain berkas ini.',
  unreadable: 'Tidak dapat dibaca oleh peramban.',
  stopped: 'Belum diperiksa sampai selesai.',
};

/** One problem: the name in the file, what that is, and what is wrong. */
export function problemLine(problem: NamedProblem): {
  readonly entry: string;
  readonly what: string;
  readonly wrong: string;
} {
  const { entry, name, kind, detail } = problem;
  const said = SENTENCES[kind];
  const wrong = typeof said === 'string' ? said : said(detail);
  return { entry, what: name ? ofEntry(name) : ABOUT_ALL, wrong };
}

/** The verdict in one line and what to do now. */
export function verdictText({ verdict, signature, problems }: VerifiedPackage): {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: string;
  readonly body: string;
} {
  switch (verdict) {
    case 'intact':
      return {
        tone: 'good',
        title: signature.state === 'valid' ? 'Utuh dan bertanda tangan sah' : 'Utuh',
        body: 'Setiap isi persis sama dengan daftar isinya, dan kemasannya seperti yang dibuat Timbang.',
      };
    case 'repacked':
      return {
        tone: 'warn',
        title: 'Isinya utuh, tetapi dikemas ulang',
        body: 'Setiap isi persis sama dengan daftar isinya. Kemasan ZIP-nya bukan buatan Timbang: mungkin dibongkar lalu dikemas lagi, atau disimpan ulang oleh program lain.',
      };
    case 'altered':
      return {
        tone: 'bad',
        title: 'Tidak utuh',
        body: 'Yang tercantum di bawah bukan lagi seperti saat dibuat. Jangan memakai berkas ini. Mintalah pengirim mengirim ulang.',
      };
    case 'refused':
      return {
        tone: 'bad',
        title: problems.some(({ kind }) => kind === 'too-new')
          ? 'Tidak dapat diperiksa dengan versi ini'
          : 'Ditolak',
        body: 'Berkas ini tidak dapat dipercaya atau bukan berkas Timbang yang sah. Tidak ada isinya yang dipakai.',
      };
  }
}
