import type { GuidePlace } from '#core/guide/places.ts';

/** Where the guide speaks of a page; `at` is an address as the router reads it. */
interface HelpLine {
  readonly at: string;
  readonly chapter: string;
  /** '' for the beginning of the chapter. */
  readonly anchor: string;
}

const line = (at: string, place: string): HelpLine => {
  const [chapter = '', anchor = ''] = place.split('#');
  return { at, chapter, anchor };
};

/**
 * Every page with its place in the guide, as `chapter` or `chapter#anchor`. The first line that
 * fits counts, so what is particular stands before what is general.
 */
export const HELP: readonly HelpLine[] = [
  line('/', 'mulai'),
  line('/panduan/*?', 'bantuan'),
  line('/istilah', 'bantuan#istilah-dan-pintasan'),
  line('/aksesibilitas', 'bantuan#aksesibilitas'),
  line('/baru/:period?', 'mengisi-penilaian#memulai'),
  line('/penyimpanan', 'menjaga-data'),
  line('/ruang-kerja', 'komputer-bersama'),
  line('/berkas', 'menerima'),
  line('/kunci', 'kunci'),
  line('/verifikasi', 'verifikasi'),
  line('/terima', 'menerima#memasukkan-berkas'),
  line('/terima/:fingerprint', 'menerima#membaca-tanda-terima'),
  line('/alasan-bukti', 'laporan-hasil#alasan-bukti-tidak-diterima'),
  line('/instrumen-setempat', 'instrumen#membuat-instrumen-setempat'),
  line('/instrumen/*?', 'instrumen#membaca-instrumen'),

  line('/periode/berkas/:fingerprint', 'periode#bagi-opd-dan-asesor'),
  line('/periode/:id/opd', 'periode#puluhan-opd-sekaligus'),
  line('/periode/:id/asesor', 'periode#kunci-yang-dijamin'),
  line('/periode/:id/penugasan', 'penugasan'),
  line('/periode/:id/kirim', 'periode#membuat-berkas'),
  line('/periode/:id/jalan', 'meja-diskominfo#jalannya-periode'),
  line('/periode/:id/*?', 'periode#menyusun-periode'),
  line('/periode', 'periode'),

  line('/p/:id', 'mengisi-penilaian#daftar-tugas'),
  line('/p/:id/i/:indicator', 'mengisi-penilaian#menjawab-satu-indikator'),
  line('/p/:id/hasil', 'hasil-dan-laporan#halaman-hasil'),
  line('/p/:id/laporan', 'hasil-dan-laporan#laporan'),
  line('/p/:id/bukti', 'bukti-dukung#daftar-bukti'),
  line('/p/:id/bukti/:document', 'bukti-dukung#keterangan-dokumen'),
  line('/p/:id/informasi-publik', 'bukti-dukung#daftar-informasi-publik'),
  line('/p/:id/periksa-bukti', 'pemeriksa-bukti'),
  line('/p/:id/jurnal/:indicator?', 'jurnal#membaca-jurnal'),
  line('/p/:id/data', 'mengisi-penilaian#memulai'),
  line('/p/:id/lembar-kerja', 'lembar-kerja'),
  line('/p/:id/kirim', 'mengirim'),
  line('/p/:id/terkirim/:fingerprint', 'mengirim#setelah-dikirim'),
  line('/p/:id/klarifikasi', 'klarifikasi#perangkat-daerah-menjawab'),
  line('/p/:id/gabung', 'menggabungkan#menggabungkan'),
  line('/p/:id/lanjut', 'mengisi-penilaian#melanjutkan-dari-tahun-lalu'),
  line('/p/:id/alih/:digest?', 'instrumen#versi-lain-dan-instrumen-lain'),
  line('/p/:id/banding/:other?', 'instrumen#versi-lain-dan-instrumen-lain'),

  line('/asesor', 'meja-asesor#membaca-antrean'),
  line('/asesor/baca/*?', 'menilai-bukti#bacaan-terkalibrasi'),
  line('/asesor/:submission', 'meja-asesor#satu-kiriman'),
  line('/asesor/:submission/selesai', 'lembar-asesor#menyelesaikan-lembar'),
  line('/asesor/:submission/i/:indicator', 'menilai-bukti#urutan-kerja'),
  line('/asesor/:submission/klarifikasi/*?', 'klarifikasi#asesor-bertanya-dan-mengembalikan'),
  line('/keselarasan', 'keselarasan'),
  line('/konsensus/:id/keselarasan', 'keselarasan'),
  line('/konsensus/:id/pengesahan', 'hasil-akhir#mengesahkan'),
  line('/konsensus/:id/*?', 'konsensus#membahas'),
  line('/konsensus', 'konsensus'),
  line('/hasil/*?', 'hasil-akhir#membaca-hasil'),

  line('/diskominfo', 'meja-diskominfo#antrean'),
  line('/perangkat-daerah/impor', 'daftar-opd#mengisi-daftar'),
  line('/perangkat-daerah/*?', 'daftar-opd'),
  line('/impor', 'impor-tabel'),
  line('/rekap/impor', 'impor-hasil'),
  line('/rekap/laporan/*?', 'laporan-rekapitulasi'),
  line('/rekap/hasil/*?', 'rekap#dari-angka-ke-bukti'),
  line('/rekap/*?', 'rekap'),
  line('/tren/impor', 'tren#memuat-nilai-tahun-lain'),
  line('/tren/target', 'tren#target-pembanding-dan-perkiraan'),
  line('/tren/pembanding', 'tren#target-pembanding-dan-perkiraan'),
  line('/tren/perkiraan', 'tren#target-pembanding-dan-perkiraan'),
  line('/tren/*?', 'tren#membaca-garis'),
  line('/aplikasi/impor', 'aplikasi#mengisi-inventaris'),
  line('/aplikasi/baru', 'aplikasi#mengisi-inventaris'),
  line('/aplikasi/satu/:id', 'aplikasi#mengisi-inventaris'),
  line('/aplikasi/*?', 'aplikasi#membaca-inventaris'),
  line('/sarana/*?', 'sarana'),

  line('/rencana/inisiatif/impor/*?', 'katalog-inisiatif#menyesuaikan-dengan-kabupaten-sendiri'),
  line('/rencana/inisiatif/ubah/*?', 'katalog-inisiatif#menyesuaikan-dengan-kabupaten-sendiri'),
  line('/rencana/inisiatif/baru/*?', 'katalog-inisiatif#menyesuaikan-dengan-kabupaten-sendiri'),
  line('/rencana/inisiatif/*?', 'katalog-inisiatif#membaca-katalog'),
  line('/rencana/harga/*?', 'katalog-inisiatif#harga-satuan'),
  line('/rencana/p/:id/usulan/gerbang', 'usulan#gerbang-sebelum-belanja'),
  line('/rencana/p/:id/usulan/:view?/:open?', 'usulan#melihat-usulan'),
  line('/rencana/p/:id/pagu', 'rencana-pagu#pagu-batas-yang-tidak-pernah-dilewati'),
  line('/rencana/p/:id/pilihan', 'rencana-pagu#mencari'),
  line('/rencana/p/:id/alasan', 'alasan'),
  line('/rencana/p/:id/jadwal', 'jadwal-dan-dokumen#siklus-anggaran-terdekat'),
  line('/rencana/p/:id/dokumen', 'jadwal-dan-dokumen#dokumen'),
  line('/rencana/p/:id/*?', 'usulan#dari-mana-kesenjangan-berasal'),
  line('/rencana', 'usulan'),
  line('/rekomendasi/impor', 'rekomendasi-belanja#mengisi-daftar'),
  line('/rekomendasi/satu/:id', 'rekomendasi-belanja#memeriksa-dan-memutus'),
  line('/rekomendasi/*?', 'rekomendasi-belanja'),
];

/** A line's address as one that can be compared with the place where somebody is. */
function asPattern(at: string): RegExp {
  const parts = at
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '*?') return '(?:/.*)?';
      if (!part.startsWith(':')) return `/${part}`;
      return part.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+';
    });
  return new RegExp(`^${parts.join('') || '/'}$`);
}

const PATTERNS = HELP.map(({ at, chapter, anchor }) => ({
  pattern: asPattern(at),
  place: { chapter, anchor } satisfies GuidePlace,
}));

/** Where an address that is no page leads. */
const ELSEWHERE: GuidePlace = { chapter: 'bantuan', anchor: '' };

/** @returns the place in the guide that speaks of the page at an address of the application. */
export function helpAt(location: string): GuidePlace {
  return PATTERNS.find(({ pattern }) => pattern.test(location))?.place ?? ELSEWHERE;
}
