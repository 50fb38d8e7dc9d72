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

/**
 * The damaged parts of a stored assessment in people's words, each named once.
 * What nobody knows a word for keeps its technical name; no place means the whole row.
 */
export function damagedParts(places: readonly string[]): string {
  const parts = places.map((place) => {
    const top = /^[^.[]*/.exec(place)?.[0] ?? '';
    return NAMES[top] ?? (top === '' ? 'seluruh isinya' : `"${top}"`);
  });
  return [...new Set(parts)].join(', ');
}
