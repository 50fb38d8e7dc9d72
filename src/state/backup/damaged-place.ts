import { partsNamed } from '#state/words/parts-named.ts';

const NAMES: Readonly<Record<string, string>> = {
  formatVersion: 'versi format',
  id: 'pengenal',
  rubric: 'instrumen',
  kind: 'jenis penilaian',
  status: 'keadaan',
  agency: 'perangkat daerah',
  year: 'tahun',
  people: 'tim pengisi',
  detailsRevision: 'hitungan perubahan data',
  answers: 'jawaban',
  createdAt: 'waktu pembuatan',
  updatedAt: 'waktu perubahan',
};

/** The damaged parts of a stored assessment in people's words, each named once. */
export const damagedParts = (places: readonly string[]): string => partsNamed(NAMES, places);
