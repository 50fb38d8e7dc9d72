import { digestSchema, type Digest } from '#core/lib/ids.ts';
import { OUTCOME_STAGES } from '#core/portfolio/outcome.ts';
import { TRUST_FILTERS, WHOLE_PORTFOLIO, type PortfolioQuery } from '#core/portfolio/query.ts';

/** The words of the address, for the values of the program. */
const STAGE = { final: 'akhir', interim: 'sementara', provisional: 'mandiri' } as const;
const MEASURE = { final: 'hasil', claimed: 'klaim', supported: 'bukti' } as const;
const EXTENT = { whole: 'utuh', part: 'sebagian' } as const;
const TRUST = { known: 'dikenal', signed: 'bertanda', any: 'semua' } as const;
const UNLISTED = { apart: 'pisah', counted: 'hitung' } as const;

/** @returns the value that an address calls by the word, or null where it knows no such word. */
export function keyOf<K extends string>(
  words: Readonly<Record<K, string>>,
  word: string | null,
): K | null {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key] === word) ?? null;
}

/** A digest, as far as the address has one. */
function digestOf(word: string | null): Digest | null {
  const known = digestSchema.safeParse(word);
  return known.success ? known.data : null;
}

/** The filters of the rekap that an address names; anything unknown counts as not said. */
export function queryOf(said: URLSearchParams): PortfolioQuery {
  const year = Number(said.get('tahun'));
  return {
    instrument: digestOf(said.get('instrumen')),
    year: Number.isInteger(year) && year > 0 ? year : null,
    stage: OUTCOME_STAGES.find((stage) => STAGE[stage] === said.get('tahap')) ?? null,
    measure: keyOf(MEASURE, said.get('nilai')),
    extent: keyOf(EXTENT, said.get('cakupan')) ?? WHOLE_PORTFOLIO.extent,
    government: said.get('pemda'),
    group: said.get('rumpun'),
    kind: said.get('jenis'),
    batch: said.get('gelombang'),
    text: said.get('cari') ?? '',
    trust: TRUST_FILTERS.find((one) => TRUST[one] === said.get('tanda')) ?? WHOLE_PORTFOLIO.trust,
    unlisted: keyOf(UNLISTED, said.get('luar')) ?? WHOLE_PORTFOLIO.unlisted,
  };
}

/** What an address says, name by name; null stands where it says nothing. */
export type Words = readonly (readonly [name: string, word: string | null])[];

/** The filters of the rekap as an address says them; what holds anyway is not said. */
export function queryWords(query: PortfolioQuery): Words {
  const { instrument, year, stage, measure, extent, trust, unlisted } = query;
  return [
    ['instrumen', instrument],
    ['tahun', year === null ? null : `${year}`],
    ['tahap', stage && STAGE[stage]],
    ['nilai', measure && MEASURE[measure]],
    ['cakupan', extent === WHOLE_PORTFOLIO.extent ? null : EXTENT[extent]],
    ['pemda', query.government],
    ['rumpun', query.group],
    ['jenis', query.kind],
    ['gelombang', query.batch],
    ['cari', query.text === '' ? null : query.text],
    ['tanda', trust === WHOLE_PORTFOLIO.trust ? null : TRUST[trust]],
    ['luar', unlisted === WHOLE_PORTFOLIO.unlisted ? null : UNLISTED[unlisted]],
  ];
}

/** @returns the path with the words after it, as the router reads them; the bare path where none is said. */
export function pathWithWords(path: string, words: Words): string {
  const said = words.flatMap(([name, word]) => (word === null ? [] : [[name, word]]));
  if (said.length === 0) return path;
  // The router decodes once on its way: a percent sign has to outlive that.
  return `${path}/${new URLSearchParams(said).toString().replaceAll('%', '%25')}`;
}
