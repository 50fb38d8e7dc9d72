import type { GlossaryEntries } from './glossary-entry.ts';

/** Terms of the round: who takes part, who judges, how it ends. */
export const JUDGING = {
  agency: {
    term: 'OPD',
    meaning:
      'Organisasi perangkat daerah, disebut juga perangkat daerah: dinas, badan, sekretariat, inspektorat, atau kecamatan.',
    also: 'perangkat daerah SKPD instansi',
  },
  asesor: {
    term: 'Asesor',
    meaning:
      'Orang yang menilai berkas kirim dan buktinya. Asesor menilai sendiri-sendiri sebelum bermusyawarah.',
    also: 'penilai evaluator',
  },
  period: {
    term: 'Periode penilaian',
    meaning:
      'Satu penyelenggaraan penilaian: tahun, instrumen, OPD yang diundang, tenggat, dan asesornya.',
  },
  deadline: {
    term: 'Tenggat',
    meaning:
      'Hari terakhir suatu pekerjaan dalam periode: batas kirim bagi OPD, batas penilaian bagi asesor, dan batas sanggah. Hari itu sendiri masih termasuk.',
    also: 'batas kirim batas sanggah',
  },
  batch: {
    term: 'Gelombang',
    meaning: 'Sekelompok OPD yang dinilai pada hari yang sama dalam satu periode.',
    also: 'sesi hari',
  },
  notAssessed: {
    term: 'Tidak dinilai',
    meaning:
      'OPD yang diundang tetapi tidak ikut. Tidak diberi nilai nol dan tidak masuk rata-rata.',
  },
  sheet: {
    term: 'Lembar penilaian asesor',
    meaning:
      'Tingkat, kalimat, dan putusan bukti dari satu asesor atas satu berkas kirim. Tertutup bagi asesor lain sampai disahkan.',
    also: 'lembar',
  },
  clarification: {
    term: 'Klarifikasi',
    meaning: 'Pertanyaan asesor kepada OPD tentang satu indikator atau bukti, dan jawabannya.',
  },
  objection: {
    term: 'Sanggah',
    meaning: 'Keberatan OPD atas hasil sementara, dengan alasan, yang diputus sebelum hasil akhir.',
    also: 'keberatan banding',
  },
  consensus: {
    term: 'Konsensus',
    meaning:
      'Nilai yang disepakati asesor dalam musyawarah. Setiap suara dan catatan minoritas tetap disimpan.',
    also: 'musyawarah',
  },
  agreement: {
    term: 'Keselarasan',
    meaning:
      'Seberapa serupa asesor menilai hal yang sama, diukur dengan kappa berbobot, alfa Krippendorff, dan ICC.',
    also: 'kappa krippendorff icc',
  },
  finalRecord: {
    term: 'Hasil akhir',
    meaning: 'Hasil yang disahkan ketua tim. Menyebut sidik jari semua berkas yang mendasarinya.',
    also: 'final',
  },
  beritaAcara: {
    term: 'Berita acara',
    meaning: 'Naskah resmi tentang jalannya penilaian dan hasilnya, ditandatangani para asesor.',
    also: 'BA',
  },
  officeTarget: {
    term: 'Target',
    meaning:
      'Nilai atau tingkat yang ditetapkan Diskominfo bagi OPD dalam satu periode atau satu rencana.',
  },
  finding: {
    term: 'Temuan',
    meaning: 'Kekurangan yang dicatat asesor pada satu indikator.',
  },
  recommendation: {
    term: 'Rekomendasi',
    meaning: 'Apa yang perlu dilakukan atas sebuah temuan.',
  },
  recap: {
    term: 'Rekap OPD',
    meaning: 'Hasil semua OPD berdampingan. Setiap rata-rata menyebut penyebutnya.',
    also: 'rekapitulasi portofolio',
  },
} as const satisfies GlossaryEntries;
