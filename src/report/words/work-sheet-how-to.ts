import type { WorkSheet } from '#core/report/work-sheet.ts';

const HOW_TO = {
  use: 'Lembar ini dipakai untuk menilai di atas kertas. Sesudahnya isian dipindahkan ke Timbang; nilai dihitung di sana.',
  split:
    'Lembar boleh dibagi menurut kelompok atau indikator. Sebelum dibagi, isi baris pada kepala setiap halaman.',
  criteria:
    'Centang kotak di depan kriteria yang terpenuhi. Biarkan kosong kriteria yang belum terpenuhi atau belum dapat dibuktikan.',
  ladder:
    'Tingkat bersifat kumulatif: sebuah tingkat tercapai hanya bila seluruh kriterianya dan seluruh kriteria pada tingkat di bawahnya terpenuhi.',
  evidence:
    'Centang bukti dukung yang tersedia, lalu tuliskan nomor dan tanggalnya. Bukti bertanda Wajib diperlukan agar tingkatnya didukung bukti; bukti bertanda Pelengkap memperkuat. Syarat dokumen tercantum sesudah tanda itu.',
  sentences:
    'Tulis kalimat fakta (siapa, melakukan apa, berapa, kapan, dibuktikan dengan apa) dan kalimat analisis (mengapa fakta itu memenuhi tingkat yang dipilih).',
  chosen: 'Terakhir, centang satu tingkat yang dipilih dan salin angkanya ke tabel kelompoknya.',
  notApplicable:
    'Kotak "Tidak berlaku" hanya ada pada indikator yang membolehkannya dan wajib disertai alasan.',
  coverage:
    'Pada baris cakupan, tuliskan jumlah seluruhnya dan jumlah yang memenuhi. Keduanya harus sama dengan dokumennya.',
  external:
    'Nilai indeks instansi lain disalin dari terbitan resminya, lengkap dengan tahunnya; tidak dihitung sendiri.',
  subject: 'Indikator yang diisi beberapa kali memerlukan nama yang berbeda pada setiap isian.',
  blank:
    'Indikator yang belum dinilai dibiarkan kosong. Kosong berarti belum diketahui, bukan nol dan bukan tingkat terendah.',
} as const;

/** The directions that concern this instrument, in the order of the work. */
export function directions({ asked }: WorkSheet): readonly string[] {
  return [
    HOW_TO.use,
    HOW_TO.split,
    HOW_TO.criteria,
    HOW_TO.ladder,
    HOW_TO.evidence,
    ...(asked.coverage ? [HOW_TO.coverage] : []),
    ...(asked.external ? [HOW_TO.external] : []),
    ...(asked.subject ? [HOW_TO.subject] : []),
    HOW_TO.sentences,
    HOW_TO.chosen,
    ...asked.fractions,
    ...(asked.notApplicable ? [HOW_TO.notApplicable] : []),
    HOW_TO.blank,
  ];
}
