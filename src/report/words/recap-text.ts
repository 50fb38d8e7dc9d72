import type { Extent } from '#core/portfolio/extent.ts';
import type { RecapLeftOut } from '#core/report/recap-public.ts';
import type { Chosen, PortfolioCounts } from '#core/portfolio/view.ts';
import { STAGE_TERMS } from '#core/report/recap-terms.ts';

const WHOLE = new Intl.NumberFormat('id-ID');

/** A count with its thousands set apart. */
const whole = (count: number): string => WHOLE.format(count);

/** What a mean is of, in words. */
const STAGE_SAID = {
  final: 'yang hasilnya final',
  interim: 'yang hasilnya masih sementara',
  provisional: 'yang baru mengajukan dan belum dinilai',
} as const;

/** Words of "Laporan Rekapitulasi". */
export const RECAP = {
  sampleMark: 'DATA CONTOH',
  sample:
    'DATA CONTOH. Semua perangkat daerah, nilai, dan nama dalam laporan ini dibuat untuk latihan. Tidak satu pun angka boleh dipakai sebagai dasar keputusan.',
  provisional:
    'BELUM DINILAI. Nilai dalam laporan ini baru klaim perangkat daerah atau hasil sementara. Angkanya dapat berubah dan tidak boleh disebut hasil akhir.',
  unknownInstrument:
    'Instrumennya tidak ada pada perangkat ini. Hanya nilai keseluruhan yang dibandingkan, dengan dua angka di belakang koma dan tanpa predikat.',
  publicEdition: (left: RecapLeftOut) =>
    [
      'EDISI PUBLIK. Yang tidak dimuat dalam edisi ini:',
      `nilai yang didukung bukti, jumlah bukti, dan putusan atas bukti (${left.supported} perangkat daerah);`,
      `${left.apart} hasil yang berdiri terpisah, di antaranya ${left.unsigned} tidak ditandatangani dan ${left.provisional} belum final;`,
      `${left.missing} nama perangkat daerah yang belum ada hasilnya;`,
      `${left.notes} catatan dan alasan; rekap inventaris aplikasi.`,
      'Jumlah dan penyebut tetap disebut lengkap.',
    ].join(' '),
  unknownKeys: (count: number) =>
    `${count} hasil yang dihitung ditandatangani kunci yang belum dikenal di meja ini. Hasil itu ditandai pada tabel peringkat.`,
  notPrinted: (count: number, shown: number) =>
    `Tabel dalam laporan ini memuat ${shown} baris pertama. ${count} hasil lainnya ikut dihitung dan termuat lengkap pada unduhan tabel.`,
  sheetsLeftOut: (most: number) =>
    `Lembar per perangkat daerah tidak dibuat, karena jumlahnya lebih dari ${most}. Saring menurut pemerintah daerah atau rumpun untuk membuatnya.`,
  meanOf: ({ withIndex, invited }: PortfolioCounts, { stage }: Pick<Chosen, 'stage'>) =>
    `Rata-rata dari ${withIndex} OPD ${STAGE_SAID[stage]}${invited === null ? '' : `, dari ${invited} diundang`}.`,
  labels: {
    year: 'Tahun penilaian',
    government: 'Pemerintah daerah',
    unit: 'Disusun oleh',
    periods: 'Periode',
    instrument: 'Instrumen',
    version: 'Versi instrumen',
    stage: 'Tahap hasil',
    measure: 'Nilai yang dipakai',
    filter: 'Saringan',
    made: 'Keadaan data per',
    results: 'Hasil yang dihitung',
  },
  stage: (stage: Chosen['stage']) => STAGE_TERMS[stage],
  measures: {
    final: 'hasil asesor',
    claimed: 'yang diklaim',
    supported: 'yang didukung bukti',
  },
  noFilter: 'Tidak ada; semua hasil yang dapat dibandingkan',
  counted: (counted: number, comparable: number, isNarrowed: boolean) =>
    isNarrowed
      ? `${whole(counted)} dari ${whole(comparable)} hasil yang dapat dibandingkan bila tanpa saringan`
      : whole(counted),
  filterRule: (filters: string, counted: number, comparable: number) =>
    filters === ''
      ? `Laporan ini tidak disaring: dihitung semua ${whole(counted)} hasil yang dapat dibandingkan.`
      : `Laporan ini disaring: ${filters}. Dihitung ${whole(counted)} dari ${whole(comparable)} hasil yang dapat dibandingkan. Setiap jumlah, rata-rata, peringkat, dan penyebut menurut saringan itu.`,
  extentRule: (extents: readonly Extent[]) =>
    `Hasil atas sebagian instrumen mencakup indikator yang berbeda; indeks dan rata-ratanya hanya sebanding bila cakupannya sama. Cakupannya: ${extents
      .map(
        ({ groups, indicators, of, count }) =>
          `${groups.join(', ')} (${indicators} dari ${of} indikator, ${count} OPD)`,
      )
      .join('; ')}.`,
  cards: {
    mean: 'Rata-rata nilai',
    counted: 'Perangkat daerah dihitung',
    predikat: 'Predikat terbanyak',
    ofInvited: (invited: number | null) =>
      invited === null
        ? 'Daftar undangan tidak ada di meja ini.'
        : `Dari ${invited} yang diundang.`,
    noPredikat: 'Tidak ada predikat: instrumennya tidak ada pada perangkat ini.',
    most: (count: number, of: number) => `${count} dari ${of} perangkat daerah.`,
    meanNote: 'Bukan nilai resmi pemerintah daerah.',
  },
  chapters: {
    summary: 'Ringkasan dan corong',
    ranking: 'Peringkat',
    heat: 'Peta nilai',
    spread: 'Sebaran nilai',
    gaps: 'Selisih nilai',
    weakest: 'Indikator terlemah',
    extra: 'Tren dan inventaris',
    apart: 'Yang berdiri terpisah',
    sheets: 'Lembar per perangkat daerah',
    methods: 'Cara menghitung dan penyebut',
    results: 'Hasil yang dihitung',
  },
  funnelNote:
    'Setiap langkah disebut beserta penyebutnya. Jumlah satu gelombang atau satu hari bukan jumlah periode. Yang tidak dinilai tidak pernah dihitung sebagai nol.',
  tieRule:
    'Aturan seri: perangkat daerah dengan nilai pasti yang sama mendapat peringkat yang sama dan peringkat berikutnya dilompati (1, 2, 2, 4). Nilai pasti ialah nilai sebelum dibulatkan, sehingga dua nilai yang tercetak sama dapat berbeda peringkat. Urutan di dalam seri menurut nama.',
  years: 'Dibandingkan dengan tahun sebelumnya',
  yearsNote:
    'Hanya dengan hasil akhir tahun sebelumnya menurut versi instrumen yang sama. Tanda minus berarti turun. Yang tidak mempunyai pasangan ditulis "belum ada".',
  trendNote:
    'Rata-rata hasil akhir setiap tahun menurut versi instrumen yang sama, dengan saringan yang sama kecuali gelombang. Banyaknya perangkat daerah dapat berbeda antartahun.',
  applicationsNote:
    'Menurut inventaris aplikasi di meja ini, seluruhnya tanpa saringan. Yang tidak disebut dalam inventaris tidak masuk hitungan mana pun.',
  heatNote:
    'Warna yang lebih tua berarti nilai yang lebih tinggi pada skalanya; angkanya tertulis di setiap kotak. Tanda \u2013 berarti tidak berlaku, tanda ? berarti belum ada nilai.',
  heatSigns: { notApplicable: '\u2013', unknown: '?' },
  heatCodes: 'Arti kode',
  binsTitle: 'Jumlah perangkat daerah per rentang nilai',
  binsAlt: (values: string) =>
    `Diagram batang jumlah perangkat daerah per rentang nilai. ${values}. Angka yang sama ada pada tabel di bawahnya.`,
  binsLabel: (from: string, to: string) => `${from}–${to}`,
  binsRule: 'Setiap rentang memuat batas bawahnya; rentang terakhir juga memuat batas atasnya.',
  predikatTitle: 'Jumlah perangkat daerah per predikat',
  spreadTitle: 'Rentang nilai per kelompok',
  spreadAlt: (values: string) =>
    `Diagram kotak rentang nilai per kelompok. ${values}. Angka yang sama ada pada tabel di bawahnya.`,
  spreadValue: (name: string, least: string, median: string, most: string) =>
    `${name} ${least} sampai ${most}, median ${median}`,
  spreadNote:
    'Kotak: dari kuartil bawah sampai kuartil atas. Garis tebal: median. Garis tipis: sampai nilai terendah dan tertinggi. Kuartil dengan interpolasi lurus.',
  gapsAlt: (values: string) =>
    `Diagram titik nilai yang diklaim dan hasilnya per perangkat daerah. ${values}. Angka yang sama ada pada tabel di bawahnya.`,
  gapsValue: (name: string, claimed: string, other: string) =>
    `${name} ${claimed} menjadi ${other}`,
  gapsMean: (words: {
    readonly n: number;
    readonly claimed: string;
    readonly other: string;
    readonly gap: string;
  }) =>
    `Rata-rata dari ${words.n} OPD yang mempunyai keduanya: diklaim ${words.claimed}, hasil asesor ${words.other}, selisih ${words.gap}.`,
  gapsNote:
    'Selisih lebih dari nol berarti klaim lebih tinggi. Pada penilaian mandiri pertama selisih sekitar satu tingkat lazim terjadi; selisih bukan tuduhan. Selisih dihitung dari nilai pasti, sehingga angka terakhirnya dapat berbeda satu dari pengurangan angka yang tercetak.',
  legend: {
    claimed: 'Diklaim',
    supported: 'Didukung bukti',
    final: 'Hasil asesor',
    own: 'Perangkat daerah ini',
    mean: 'Rata-rata semua yang dihitung',
  },
  weakestNote: (printed: number, all: number) =>
    `Urut menurut kedudukan rata-rata pasti pada skala indikator; yang sama berbagi peringkat. Tercetak ${printed} dari ${all} indikator; selebihnya pada unduhan tabel.`,
  apartNote:
    'Hasil berikut tidak ikut dalam rata-rata, peringkat, atau diagram mana pun di laporan ini. Versi instrumen yang berbeda tidak pernah dirata-ratakan bersama.',
  apartCount: (name: string, count: number) => `${name}: ${count}`,
  apartNone: 'Tidak ada hasil yang berdiri terpisah.',
  missingTitle: 'Diundang tetapi belum ada hasilnya',
  missingNone: 'Semua yang diundang mempunyai hasil.',
  morePrinted: (printed: number, all: number) => `Tercetak ${printed} dari ${all}.`,
  sheet: {
    index: 'Nilai',
    rank: (rank: number, of: number) => `Peringkat ${rank} dari ${of}`,
    tied: 'seri',
    noRank: 'Tanpa peringkat',
    claimed: 'Diklaim',
    supported: 'Didukung bukti',
    lastYear: (year: number) => `Tahun ${year}`,
    noLastYear: 'Tidak ada hasil tahun sebelumnya menurut versi instrumen yang sama.',
    key: 'Tanda tangan',
    documents: (count: number) => `${count} dokumen bukti`,
    groups: 'Nilai per kelompok',
    radarAlt: (values: string) =>
      `Diagram radar nilai perangkat daerah ini dan rata-rata. ${values}. Angka yang sama ada pada tabel di bawahnya.`,
    radarValue: (name: string, value: string, mean: string) =>
      `${name} ${value}, rata-rata ${mean}`,
    standing: 'Indikator yang menonjol',
    place: 'Kedudukan',
    strongest: 'terkuat',
    weakest: 'terlemah',
    rule: 'Menurut kedudukan nilai pasti pada skala indikator; yang sama menurut urutan instrumen.',
    none: 'Tidak ada indikator yang menonjol: semuanya berkedudukan sama, atau nilainya tidak ada.',
    columns: { value: 'Nilai', mean: 'Rata-rata', difference: 'Selisih', n: 'Dari' },
  },
  methods: [
    'Nilai setiap perangkat daerah dihitung dari isian yang sama dengan satu rumus: rumus instrumen. Semua perhitungan memakai bilangan pasti; pembulatan terjadi satu kali, ketika dicetak, menurut aturan instrumen.',
    'Rata-rata ialah jumlah nilai pasti dibagi banyaknya perangkat daerah yang mempunyai nilai itu. Yang tidak berlaku, belum diisi, atau tidak dinilai tidak ikut dibagi dan tidak pernah dihitung nol.',
    'Setiap perangkat daerah dihitung paling banyak satu kali: hasil akhir terbaru; bila belum ada, hasil sementara; bila belum ada, pengajuan. Laporan ini hanya memuat satu tahap.',
    'Tidak pernah dirata-ratakan bersama: versi instrumen yang berbeda, hasil akhir dengan yang belum final, dan hasil atas sebagian instrumen dengan yang utuh.',
    'Bila satu perangkat daerah mempunyai dua penilaian berbeda pada tahun dan instrumen yang sama, keduanya berdiri terpisah sampai salah satunya dikesampingkan dengan alasan.',
    'Perangkat daerah dicocokkan dengan daftar OPD menurut kode, kemudian nama. Yang tidak ada dalam daftar berdiri terpisah.',
    'Hasil dihitung bila tanda tangan berkasnya utuh. Yang ditandatangani kunci yang belum dikenal dihitung dan ditandai; yang tidak ditandatangani berdiri terpisah, kecuali saringan di sampul menyebut lain.',
    'Rata-rata nilai OPD bukan nilai resmi pemerintah daerah.',
  ],
  summaryOnly:
    'Laporan ini ringkasan. Yang mengikat adalah berkas hasil setiap perangkat daerah, dengan sidik jari yang tercetak pada daftar terakhir. Letakkan berkas PDF ini di halaman Verifikasi untuk mencocokkan daftar itu, lalu bandingkan angkanya dengan hasilnya.',
  fineList:
    'Sidik jari (SHA-256) setiap hasil, urut menurut sidik jarinya. Nama perangkat daerahnya ada pada unduhan tabel "Hasil yang dihitung".',
  listTooLong: (most: number) =>
    `Laporan ini atas lebih dari ${whole(most)} hasil. Daftar sidik jarinya terlalu panjang untuk dicetak, sehingga halaman Verifikasi tidak dapat mengenali laporan ini.`,
  checkByTable:
    'Cara mencocokkannya: minta unduhan tabel "Hasil yang dihitung" (CSV) yang dibuat bersama laporan ini. Urutkan kolom sidik jarinya menurut abjad, tulis sebagai larik JSON tanpa spasi (["…","…"]), lalu hitung SHA-256 dari tulisan itu. Hasilnya harus sama dengan sidik jari di kaki setiap halaman. Sesudah itu bandingkan angkanya dengan hasil setiap perangkat daerah.',
} as const;
