import type { DeskRole } from '#core/keys/identity.ts';

/** What a workspace of sample data shows at each desk. */
const IN_SAMPLE: Readonly<Record<DeskRole, string>> = {
  opd: 'Di meja ini: satu OPD yang baru mengisi sebagian, beserta bukti dukung yang sudah ada.',
  asesor: 'Di meja ini: kiriman 27 OPD, dari yang baru datang sampai yang sudah final.',
  diskominfo: 'Di meja ini: tiga tahun penilaian 58 OPD, inventaris, dan rencana investasi TIK.',
};

/** The Indonesian of the first steps at the three desks. */
export const text = {
  title: 'Langkah pertama',
  counted: (done: number, all: number) => `${done} dari ${all} selesai`,
  state: { done: 'Selesai', later: 'Setelah langkah di atas' },
  go: 'Mulai',
  goTo: (step: string) => `Mulai: ${step}`,
  hide: 'Sembunyikan langkah pertama',
  hidden: 'Langkah pertama disembunyikan.',
  undo: 'Urungkan',
  look: { score: 'Lihat nilai sementara', recap: 'Lihat rekap' },
  opd: {
    create: {
      name: 'Buat penilaian',
      why: 'Pilih instrumen, lalu tulis nama OPD dan tahunnya. Berkas periode dari Diskominfo dapat dibuka di halaman yang sama.',
    },
    answer: {
      name: 'Isi satu indikator',
      why: 'Centang kriteria yang sudah terpenuhi. Nilai sementara langsung tampak.',
    },
    attach: {
      name: 'Lampirkan satu bukti dukung',
      why: 'Pilih berkas di bawah kriterianya. Nilai yang didukung bukti ikut dihitung.',
    },
    backUp: {
      name: 'Buat cadangan pertama',
      why: 'Isian hanya ada di peramban ini. Simpan satu salinannya di tempat lain.',
    },
  },
  asesor: {
    key: {
      name: 'Buat kunci',
      why: 'Kunci menandatangani lembar penilaian Anda. Serahkan kartunya kepada Diskominfo.',
    },
    receive: {
      name: 'Terima berkas kirim',
      why: 'Masukkan berkas periode dari Diskominfo dan berkas kirim dari OPD.',
    },
    begin: {
      name: 'Mulai satu lembar penilaian',
      why: 'Buka satu kiriman, lalu tulis siapa yang menilai.',
    },
    judge: {
      name: 'Beri putusan atas satu bukti',
      why: 'Buka satu indikator. Buktinya ada di samping klaim OPD.',
    },
  },
  diskominfo: {
    key: {
      name: 'Buat kunci',
      why: 'Kunci menandatangani berkas periode. OPD dan asesor mengenali Diskominfo darinya.',
    },
    roster: {
      name: 'Isi daftar OPD',
      why: 'Ambil dari berkas CSV atau XLSX, atau tambah satu per satu.',
    },
    period: {
      name: 'Susun periode',
      why: 'Tetapkan tahun, instrumen, tenggat, OPD yang diundang, dan asesornya.',
    },
    handOut: {
      name: 'Buat berkas periode',
      why: 'Bagikan berkas itu kepada OPD dan asesor.',
    },
    receive: {
      name: 'Terima berkas kirim atau hasil',
      why: 'Rekap terisi sendiri begitu berkas pertama diterima.',
    },
  },
  offer: {
    title: 'Ingin melihat-lihat lebih dahulu?',
    body: 'Data contoh adalah satu kabupaten rekaan di ruang kerja tersendiri. Tidak ada yang tercampur dengan data sungguhan.',
    open: 'Buka data contoh',
  },
  sample: {
    title: 'Yang dapat dilihat di sini',
    in: IN_SAMPLE,
    lead: 'Semua isinya rekaan. Ubah apa saja; ruang kerja ini dapat dihapus kapan pun.',
    hide: 'Sembunyikan',
    hidden: 'Penjelasan data contoh disembunyikan.',
    leave: 'Kembali ke ruang kerja sendiri',
    opd: {
      tasks: 'Lanjutkan penilaian yang terisi sebagian',
      results: 'Nilai sementara dan kesenjangannya',
      register: 'Daftar bukti dukung',
    },
    asesor: {
      review: 'Kiriman terbaru beserta klaim dan buktinya',
      consensus: 'Musyawarah dan hasil akhir',
      agreement: 'Keselarasan antarasesor',
    },
    diskominfo: {
      portfolio: 'Rekap semua OPD',
      years: 'Tren tiga tahun',
      plans: 'Rencana investasi TIK',
      clearances: 'Rekomendasi belanja TIK',
    },
  },
} as const;
