import { integer as n } from '#ui/format.ts';
import type { ComingRecords } from '#workflow/backup/preview-restore.ts';
import type { ComingTable } from '#workflow/backup/restore-arrivals.ts';

/** What one record of a table is called. */
const RECORDS: Readonly<Record<ComingTable, string>> = {
  agencyLists: 'daftar perangkat daerah',
  rubrics: 'instrumen setempat',
  settings: 'pengaturan atau isian',
  contacts: 'kunci unit lain',
  periods: 'periode',
  packages: 'berkas yang diterima',
  reviews: 'lembar penilaian',
  messages: 'pesan klarifikasi',
  consensus: 'rapat konsensus',
  roster: 'baris daftar OPD',
  applications: 'aplikasi',
  facilities: 'baris sarana',
  datasets: 'himpunan angka pembanding',
  imports: 'riwayat impor',
  setAside: 'hasil yang dikesampingkan',
  initiatives: 'inisiatif',
  prices: 'harga satuan',
  plans: 'rencana',
  clearances: 'rekomendasi belanja',
};

function counted(
  coming: readonly ComingRecords[],
  count: (one: ComingRecords) => number,
): string | undefined {
  const some = coming.filter((one) => count(one) > 0);
  const words = some.map((one) => `${n(count(one))} ${RECORDS[one.table]}`);
  return words.length === 0
    ? undefined
    : new Intl.ListFormat('id-ID', { type: 'conjunction' }).format(words);
}

/** What comes along with the assessments, in sentences; none where nothing does. */
export function comingInWords(coming: readonly ComingRecords[]): readonly string[] {
  const fresh = counted(coming, (one) => one.fresh);
  const mended = counted(coming, (one) => one.mended);
  return [
    ...(fresh === undefined ? [] : [`Ikut dimasukkan karena belum ada di sini: ${fresh}.`]),
    ...(mended === undefined ? [] : [`Diganti karena catatannya di sini rusak: ${mended}.`]),
  ];
}

/** How many came along; undefined where none did. */
export function broughtInWords(besides: number, mended: number): string | undefined {
  if (besides === 0) return undefined;
  const replaced = mended === 0 ? '' : `, ${n(mended)} di antaranya mengganti catatan yang rusak`;
  return `${n(besides)} catatan lain ikut dimasukkan${replaced}.`;
}
