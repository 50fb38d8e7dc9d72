import { slug } from '#core/lib/slug.ts';

const ENDING = '.timbang.zip';

const two = (value: number): string => String(value).padStart(2, '0');

/** The local day and minute, as digits that sort: "2026-11-22-1805". */
export function stamp(at: Date): string {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}`;
}

/** What a backup is called; `of` is the name of the one assessment it holds, if it is one. */
export function backupName(at: Date, of?: string): string {
  const what = of === undefined ? 'cadangan' : `penilaian-${slug(of, 40)}`;
  return `timbang-${what}-${stamp(at)}${ENDING}`;
}

/** What the file of a submission is called; the same revision always has the same name. */
export function submissionName(agency: string, year: number, revision: number): string {
  return `timbang-kirim-${slug(agency, 40)}-${year}-revisi-${revision}${ENDING}`;
}

/** What a file of clarification is called; `side` is who speaks in it. */
export function talkName(
  side: 'asesor' | 'agency',
  agency: string,
  year: number,
  revision: number,
): string {
  const what = side === 'asesor' ? 'klarifikasi' : 'jawaban';
  return `timbang-${what}-${slug(agency, 40)}-${year}-${revision}${ENDING}`;
}

/** What the file of a result is called; the same version always has the same name. */
export function resultName(
  agency: string,
  year: number,
  stage: 'interim' | 'final',
  revision: number,
): string {
  const what = stage === 'interim' ? 'hasil-sementara' : 'hasil-akhir';
  return `timbang-${what}-${slug(agency, 40)}-${year}-versi-${revision}${ENDING}`;
}

/** What the file of a review is called: whose it is about, and whose it is. */
export function reviewName(agency: string, year: number, asesor: string, revision: number): string {
  return `timbang-lembar-asesor-${slug(agency, 40)}-${year}-${slug(asesor, 40)}-revisi-${revision}${ENDING}`;
}

/** What a key card is called; `unit` is whom the key speaks for. */
export function keyCardName(unit: string): string {
  return `timbang-kartu-kunci-${slug(unit, 40)}.json`;
}
