import type { BudgetStep } from '#core/invest/schedule/budget-windows.ts';
import { PAPER_LAWS } from '#core/invest/paper/paper-laws.ts';
import { missingText } from '#core/invest/paper/paper-missing-text.ts';
import { PLAN_PACKET } from './plan-packet-text.ts';

/** Words of "Rekomendasi Investasi TIK". */
export const PLAN = {
  title: 'Rekomendasi Investasi TIK',
  years: (first: number, last: number) =>
    first === last ? `Tahun anggaran ${first}` : `Tahun anggaran ${first}–${last}`,
  draftMark: 'RANCANGAN',
  sampleMark: 'DATA CONTOH',
  draft:
    'RANCANGAN. Dokumen ini belum ditetapkan. Angkanya dapat berubah dan belum boleh dijadikan dasar penganggaran.',
  missing: missingText,
  missingTitle: 'Yang masih kurang',
  labels: {
    number: 'Nomor',
    plan: 'Rencana',
    years: 'Tahun anggaran',
    status: 'Status',
    version: 'Revisi',
    instrument: 'Instrumen',
    results: 'Data hasil',
    made: 'Keadaan data per',
    office: 'Disusun oleh',
  },
  status: { draft: 'Rancangan', final: 'Final' },
  resultsOf: (year: number, agencies: number, from: string, to: string) =>
    `hasil akhir tahun ${year} dari ${agencies} perangkat daerah, disepakati ${from === to ? from : `${from} sampai ${to}`}`,
  approval: 'Lembar pengesahan',
  approvalLead:
    'Rekomendasi ini disusun menurut hasil penilaian yang disepakati dan disahkan sebagai bahan perencanaan dan penganggaran TIK.',
  signName: 'Nama:',
  signIdentity: 'NIP:',
  noPlace: '………………',
  noOffice: 'Jabatan: ………………',
  chapters: {
    summary: '1. Ringkasan untuk pimpinan',
    basis: '2. Dasar dan kedudukan',
    method: '3. Metode dan data',
    portrait: '4. Potret',
    inventory: '5. Inventaris',
    gaps: '6. Kesenjangan dan akar masalah',
    initiatives: '7. Daftar inisiatif',
    priority: '8. Penilaian prioritas',
    packet: '9. Paket di bawah pagu',
    budget: '10. Rincian anggaran',
    roadmap: '11. Peta jalan',
    conditions: '12. Syarat pelaksanaan',
    control: '13. Kendali dan evaluasi',
    annex: '14. Lampiran',
  },
  summary: {
    index: (name: string) => (name === '' ? 'Rata-rata indeks OPD' : `Rata-rata ${name}, OPD`),
    indexAfter: (after: string) => `menjadi ${after} sesudah paket`,
    indexWhy: (agencies: number, rows: string) => `Dari ${agencies} OPD [${rows}].`,
    good: (goal: string) => `OPD berpredikat ${goal} atau lebih`,
    goodAfter: (after: number, of: number) => `menjadi ${after} dari ${of} OPD`,
    goodWhy: (rows: string) => `Menurut aturan instrumen [${rows}].`,
    money: (initiatives: number) => `Usulan terpilih, dari ${initiatives} inisiatif`,
    moneyWhy: (lines: string, proposals: string) =>
      `Jumlah semua tahun [${lines}], usulan [${proposals}].`,
    noPacket: 'Belum ada paket yang dipilih.',
    spread: (least: string, most: string) =>
      `Indeks OPD tersebar dari ${least} sampai ${most}. Perangkat daerah yang tidak dinilai tidak dihitung nol; lihat bab 3.`,
    problems: 'Tiga masalah terbesar',
    problem: (words: {
      readonly row: string;
      readonly title: string;
      readonly below: number;
      readonly of: number;
      readonly after: number;
    }) =>
      `${words.title}: ${words.below} dari ${words.of} OPD di bawah target; ${words.after === words.below ? 'paket ini belum menutupnya, lihat yang tidak terdanai pada bab 9' : `sesudah paket tinggal ${words.after}`} [${words.row}].`,
    noProblem: 'Tidak ada indikator di bawah target.',
    table: 'Paket dan pagu per tahun (Rp)',
    total: 'Jumlah',
    without: 'Bila tidak didanai',
    withoutBody: (words: {
      readonly index: string;
      readonly below: number;
      readonly goal: string;
      readonly gaps: number;
      readonly rows: string;
    }) =>
      `Rata-rata indeks tetap ${words.index}; ${words.below} OPD tetap di bawah predikat ${words.goal}; ${words.gaps} kesenjangan (indikator × OPD) tetap terbuka [${words.rows}]. Keadaan ini menurut data sekarang, bukan ramalan.`,
    asked: 'Keputusan yang diminta',
    decisions: (words: { readonly total: string; readonly years: string }) => [
      `Menyetujui paket ${words.total} untuk ${words.years} sebagai bahan RKPD, KUA-PPAS, dan RKA.`,
      'Menetapkan syarat pelaksanaan pada bab 12 sebagai bagian kontrak.',
      'Menugaskan Diskominfo memantau indikator kendali pada bab 13 setiap tahun.',
    ],
    chosen: (objective: string, proof: string) => `${objective} ${proof} Rinciannya pada bab 3.`,
    trace:
      'Tanda dalam kurung siku menunjuk nomor baris: PD perangkat daerah (bab 4), KS kesenjangan (bab 6), IN inisiatif (bab 7), US usulan terpilih (bab 9), BA baris anggaran (bab 10).',
  },
  basis: {
    laws: PAPER_LAWS,
    cycleTitle: 'Kedudukan dalam siklus anggaran',
    cycleLead: (day: string, year: number) =>
      `Untuk tahun anggaran ${year}, dihitung dari ${day}: hari dokumen ini dibuat, atau hari hasil terakhir disepakati bila lebih akhir.`,
    steps: {
      renja: 'Rancangan Renja dan forum perangkat daerah',
      rkpd: 'RKPD ditetapkan',
      kua: 'KUA-PPAS disampaikan kepada DPRD',
      rka: 'RKA-SKPD disusun',
      perubahan: 'Perubahan APBD',
    } satisfies Readonly<Record<BudgetStep, string>>,
    stands: {
      past: 'sudah lewat',
      open: 'masih dapat dikejar',
      nearest: 'terdekat yang dapat dikejar',
    },
    days: {
      rule: 'Permendagri 77/2020',
      custom: 'kelaziman, perlu dicocokkan dengan kalender daerah',
      own: 'ditetapkan daerah',
    },
    heads: { step: 'Langkah', until: 'Paling lambat', by: 'Dasar', stands: 'Kedudukan' },
  },
  method: {
    instrument: (title: string, version: string, print: string) =>
      `Instrumen: ${title}, versi ${version}, sidik ${print}. Setiap perangkat daerah menilai dirinya, asesor memeriksa bukti, dan hasil akhir disepakati. Hanya hasil akhir atas seluruh instrumen yang menjadi dasar rencana ini.`,
    periods: (names: readonly string[]) => `Periode penilaian: ${names.join('; ')}.`,
    numbers:
      'Nilai dihitung dengan bilangan pasti menurut rumus instrumen dan dibulatkan satu kali ketika dicetak. Rata-rata ialah jumlah nilai pasti dibagi banyaknya perangkat daerah yang mempunyai nilai. Yang tidak dinilai tidak pernah dihitung nol.',
    effect:
      'Keadaan sesudah paket ialah nilai yang dihitung ulang oleh rumus instrumen yang sama atas tingkat yang dicapai bila semua usulan terpilih selesai. Tingkat yang dilewati tanpa usulan yang menutupnya tidak dihitung.',
    absent: 'Perangkat daerah yang tidak menjadi dasar rencana ini',
    absentWhy: {
      'no-result': 'belum ada hasil',
      'not-final': 'hasilnya belum final',
      apart: 'hasilnya berdiri terpisah',
      unfinished: 'hasilnya tidak lengkap',
      'left-out': 'dikeluarkan dari rencana ini',
    },
    noneAbsent: 'Semua perangkat daerah yang ada hasilnya menjadi dasar rencana ini.',
    objectiveTitle: 'Tujuan dan cara memilih',
    objective: {
      gain: 'Tujuan: jumlah kenaikan indeks semua OPD sebesar mungkin, masing-masing dikalikan prioritas OPD.',
      good: (goal: string) =>
        `Tujuan: sebanyak mungkin OPD mencapai predikat ${goal}, kemudian jumlah kenaikan indeks sebesar mungkin.`,
      worst:
        'Tujuan: dimensi yang terlemah setinggi mungkin, kemudian jumlah kenaikan indeks sebesar mungkin.',
    },
    priorities: (agencies: number) =>
      agencies === 0
        ? 'Semua OPD berprioritas sama.'
        : `${agencies} OPD diberi prioritas lebih dari 1.`,
    by: {
      optimum:
        'Paket dipilih oleh pemecah program bilangan bulat (HiGHS) dan diperiksa ulang oleh pemeriksa batas yang terpisah.',
      greedy: 'Paket dipilih dengan cara rakus: guna per rupiah yang terbesar lebih dahulu.',
      hand: 'Paket disusun atau diubah dengan tangan.',
    },
    proof: {
      proven:
        'Terbukti optimal: tidak ada paket lain yang lebih baik menurut tujuan dan batas yang sama.',
      gap: (percent: string) =>
        `Belum terbukti optimal: paling jauh ${percent}% di bawah batas atas yang diketahui.`,
      unknown: 'Belum terbukti optimal; jarak ke yang terbaik tidak diketahui.',
      cut: 'Pencarian dipersingkat oleh batas waktu.',
      stale: 'Paket dipilih sebelum data berubah; pernyataan tentang mutunya tidak berlaku lagi.',
    },
    bounds: (words: {
      readonly capacities: number;
      readonly floors: number;
      readonly musts: number;
    }) =>
      words.capacities + words.floors + words.musts === 0
        ? 'Tidak ada batas selain pagu, prasyarat, dan yang tidak dapat berdampingan.'
        : `Batas selain pagu: ${words.capacities} batas kemampuan pelaksana, ${words.floors} jatah paling sedikit, ${words.musts} usulan wajib.`,
    faults: (count: number) =>
      count === 0
        ? 'Pemeriksaan ulang: semua batas dipenuhi.'
        : `Pemeriksaan ulang: ${count} batas tidak dipenuhi.`,
  },
  portrait: {
    chart: 'Rata-rata per dimensi, sekarang dan sesudah paket',
    agencies: 'Perangkat daerah, sekarang dan sesudah paket',
    alt: (values: string) =>
      `Diagram titik nilai sekarang dan sesudah paket. ${values}. Angka yang sama ada pada tabel di bawahnya.`,
    value: (name: string, before: string, after: string) => `${name} ${before} menjadi ${after}`,
    claims: 'Penilaian mandiri dan hasil akhir',
    claimed: (words: {
      readonly of: number;
      readonly over: number;
      readonly under: number;
      readonly mean: string;
    }) =>
      `Dari ${words.of} OPD, ${words.over} menilai dirinya lebih tinggi daripada hasil akhir, ${words.under} lebih rendah, dan ${words.of - words.over - words.under} sama. Selisih rata-rata ${words.mean} poin (mandiri dikurangi hasil akhir).`,
    mostOver: (name: string, claimed: string, final: string) =>
      `Selisih terbesar: ${name}, mandiri ${claimed}, hasil akhir ${final}.`,
    elsewhere:
      'Peringkat, tren antartahun, dan pembanding ada pada Laporan Rekapitulasi hasil yang sama.',
    legend: { before: 'Sekarang', after: 'Sesudah paket' },
    note: 'Kolom Naik dihitung dari nilai pasti, sehingga angka terakhirnya dapat berbeda satu dari pengurangan angka yang tercetak. Rupiah ialah usulan yang dilaksanakan OPD itu sendiri; usulan bersama tidak dibagi.',
  },
  inventory: {
    none: 'Inventaris aplikasi dan sarana belum ada di meja ini.',
    lead: 'Menurut inventaris di meja ini. Yang tidak disebut tidak dihitung sebagai ya atau tidak.',
  },
  gaps: {
    lead: 'Satu baris untuk setiap indikator yang di bawah target pada paling sedikit satu OPD. Tingkat ditulis sebagai tingkat: banyaknya OPD. Sebab diambil dari selisih klaim, hasil, dan bukti, serta dari alasan asesor atas bukti; angka dalam kurung ialah banyaknya putusan bukti dengan alasan itu.',
    none: 'Tidak ada indikator di bawah target.',
    heads: { below: 'Di bawah → sesudah' },
    belowThen: (below: number, after: number) => `${below} → ${after}`,
  },
  ...PLAN_PACKET,
} as const;
