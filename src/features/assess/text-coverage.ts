import { COVERAGE_TERMS, TERMS } from '#core/glossary.ts';
import type { CoverageCount } from '#core/evidence/coverage.ts';

/** A count of what an instrument calls them: "24 unit kerja". */
const counted = (count: string, of: string): string => `${count} ${of}`;

/** The words of the list of units, services, persons that a claim covers. */
export const COVERAGE = {
  title: TERMS.coverage,
  version: (name: string, covered: boolean) =>
    `${name} (${covered ? 'tercakup' : 'belum tercakup'})`,
  help: (of: string) =>
    `Daftarkan setiap ${of}, lalu centang yang sudah tercakup. Persentase dan sebutan sebagian atau seluruh dihitung dari daftar ini.`,
  count: (line: CoverageCount, of: string) =>
    line.state === 'no-list'
      ? `Belum ada daftar ${of}.`
      : `${line.covered} dari ${counted(String(line.total), of)} tercakup (${line.percent} %): ${COVERAGE_TERMS[line.state]}`,
} as const;
