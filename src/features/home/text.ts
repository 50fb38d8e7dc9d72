import type { AssessmentStatus } from '#core/assessment/assessment.ts';
import { TERMS } from '#core/glossary.ts';
import type { DeskRole } from '#core/keys/identity.ts';

/** The Indonesian of the list of assessments. */
export const text = {
  title: 'Penilaian mandiri',
  lead: 'Semua penilaian di peramban ini. Perubahan disimpan sendiri di perangkat ini, juga tanpa jaringan.',
  start: 'Mulai penilaian baru',
  loading: 'Membuka daftar penilaian…',
  none: {
    active: 'Belum ada penilaian. Mulai dengan menekan "Mulai penilaian baru".',
    archived: 'Tidak ada penilaian dalam arsip.',
    deleted: 'Tidak ada penilaian yang terhapus.',
  } satisfies Record<AssessmentStatus, string>,
  filter: 'Tampilkan',
  status: {
    active: 'Berjalan',
    archived: 'Arsip',
    deleted: 'Terhapus',
  } satisfies Record<AssessmentStatus, string>,
  year: (year: number) => `Tahun ${year}`,
  changed: (when: string) => `Diubah ${when}`,
  created: (when: string) => `Dibuat ${when}`,
  progress: (answered: number, total: number) => `${answered} dari ${total} indikator terisi`,
  noScore: 'Belum ada nilai',
  supported: `${TERMS.supported}:`,
  reading: 'dibaca…',
  unsent: 'Lengkap, tetapi belum dikirim',
  changedSince: (revision: number) => `Berubah sejak revisi ${revision} dikirim`,
  sent: (revision: number, when: string) => `Berkas kirim revisi ${revision} dibuat ${when}`,
  period: {
    gone: 'Berkas periode penilaian ini tidak ada di ruang kerja, sehingga tenggatnya tidak diketahui.',
    standing: {
      'not-invited': 'Tidak diundang',
      before: 'Belum dibuka',
      open: 'Masa pengisian',
      late: 'Lewat tenggat',
    },
    batch: (batch: string) => `${batch}.`,
  },
  actions: {
    continue: 'Lanjutkan',
    openCopy: 'Buka salinan',
    carry: 'Teruskan ke tahun baru',
    duplicate: 'Gandakan',
    archive: 'Arsipkan',
    delete: 'Hapus',
    restore: 'Kembalikan',
    erase: 'Hapus permanen',
    of: (action: string, agency: string, year: number) => `${action}: ${agency}, ${year}`,
    undo: 'Urungkan',
  },
  said: {
    duplicated: (agency: string) => `Salinan penilaian ${agency} dibuat.`,
    archived: (agency: string) => `Penilaian ${agency} dipindahkan ke arsip.`,
    deleted: (agency: string) => `Penilaian ${agency} dihapus.`,
    restored: (agency: string) => `Penilaian ${agency} dikembalikan.`,
    undone: (agency: string) => `Penilaian ${agency} kembali ke tempatnya semula.`,
    erased: 'Penilaian dihapus permanen.',
    notErased: 'Tidak dihapus: penilaian ini sudah dikembalikan dari yang dihapus.',
    rowErased: 'Catatan rusak dihapus permanen.',
  },
  desks: {
    question: 'Meja mana yang dibuka lebih dahulu di ruang kerja ini?',
    note: 'Ketiganya selalu tersedia. Meja dapat diganti kapan saja di bagian atas halaman.',
    names: {
      opd: 'Saya dari OPD',
      asesor: 'Saya asesor',
      diskominfo: 'Saya dari Diskominfo',
    } satisfies Record<DeskRole, string>,
    does: {
      opd: 'Mengisi penilaian, melampirkan bukti dukung, lalu mengirimkannya sebagai satu berkas.',
      asesor: 'Menerima berkas kirim, memutus bukti, menilai, dan bersepakat tentang hasilnya.',
      diskominfo:
        'Menyusun periode, mengikuti jalannya, merekap semua OPD, dan merencanakan investasi TIK.',
    } satisfies Record<DeskRole, string>,
  },
  care: {
    open: 'Peramban belum berjanji melindungi data di perangkat ini.',
    link: 'Data dan penyimpanan',
  },
  eraseQuestion: {
    title: 'Hapus permanen?',
    body: (agency: string, year: number) =>
      `Penilaian ${agency} tahun ${year} beserta seluruh jawaban, bukti dukung, dan jurnalnya hilang dari peramban ini dan tidak dapat dikembalikan.`,
    rowBody:
      'Catatan rusak ini hilang dari peramban ini dan tidak dapat dikembalikan. Unduh salinannya lebih dahulu.',
    cancel: 'Batal',
  },
  damaged: {
    title: 'Catatan yang rusak',
    body: 'Catatan berikut tidak dapat dibaca sebagai penilaian. Timbang tidak mengubahnya. Unduh salinannya, lalu mintalah bantuan untuk memulihkannya.',
    row: (name: string, parts: string) => `${name}: rusak pada ${parts}.`,
    named: (agency: string, year: string) =>
      year === '' ? `Penilaian ${agency}` : `Penilaian ${agency} tahun ${year}`,
    unnamed: (key: string) => `Catatan ${key === '' ? 'tanpa pengenal' : key}`,
    download: 'Unduh salinan',
  },
} as const;
