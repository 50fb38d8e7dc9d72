const ENDING = '.timbang.zip';

const two = (value: number): string => String(value).padStart(2, '0');

/** The local day and minute, as digits that sort: "2026-11-22-1805". */
export function stamp(at: Date): string {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}`;
}

/** Letters and digits only, so that every disk takes it: "Dinas Uji (1)" → "dinas-uji-1". */
function plain(name: string): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return words.replaceAll(/^-|-$/g, '').slice(0, 40);
}

/** What a backup is called; `of` is the name of the one assessment it holds, if it is one. */
export function backupName(at: Date, of?: string): string {
  const what = of === undefined ? 'cadangan' : `penilaian-${plain(of)}`;
  return `timbang-${what}-${stamp(at)}${ENDING}`;
}

/** What the file of a submission is called; the same revision always has the same name. */
export function submissionName(agency: string, year: number, revision: number): string {
  return `timbang-kirim-${plain(agency)}-${year}-revisi-${revision}${ENDING}`;
}

/** What a file of clarification is called; `side` is who speaks in it. */
export function talkName(
  side: 'asesor' | 'agency',
  agency: string,
  year: number,
  revision: number,
): string {
  const what = side === 'asesor' ? 'klarifikasi' : 'jawaban';
  return `timbang-${what}-${plain(agency)}-${year}-${revision}${ENDING}`;
}

/** What the file of a result is called; the same version always has the same name. */
export function resultName(
  agency: string,
  year: number,
  stage: 'interim' | 'final',
  revision: number,
): string {
  const what = stage === 'interim' ? 'hasil-sementara' : 'hasil-akhir';
  return `timbang-${what}-${plain(agency)}-${year}-versi-${revision}${ENDING}`;
}

/** What the file of a review is called: whose it is about, and whose it is. */
export function reviewName(agency: string, year: number, asesor: string, revision: number): string {
  return `timbang-lembar-asesor-${plain(agency)}-${year}-${plain(asesor)}-revisi-${revision}${ENDING}`;
}

/** What a key card is called; `unit` is whom the key speaks for. */
export function keyCardName(unit: string): string {
  return `timbang-kartu-kunci-${plain(unit)}.json`;
}
