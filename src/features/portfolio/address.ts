import { digestSchema, type Digest } from '#core/lib/ids.ts';
import { OUTCOME_STAGES } from '#core/portfolio/outcome.ts';
import {
  BY_RANK,
  TRUST_FILTERS,
  WHOLE_PORTFOLIO,
  type Division,
  type GapKind,
  type PortfolioQuery,
  type RowOrder,
  type Target,
} from '#core/portfolio/query.ts';
import { paths } from '#state/paths.ts';

/** The views of the rekap, as they stand in the address. */
export const VIEWS = [
  'ringkasan',
  'peringkat',
  'peta',
  'sebaran',
  'selisih',
  'terlemah',
  'terpisah',
  'asal',
] as const;
export type ViewName = (typeof VIEWS)[number];

export type Across = 'groups' | 'indicators' | Division;

/** Everything that decides what is on the screen: a link or Back brings it again. */
export interface Address {
  readonly view: ViewName;
  readonly query: PortfolioQuery;
  readonly order: RowOrder;
  readonly columns: 'groups' | 'indicators';
  readonly across: Across;
  readonly gap: GapKind;
  readonly target: Target;
}

const INDEX: Target = { of: 'index' };

/** What is shown where the address says nothing. */
const START: Address = {
  view: 'ringkasan',
  query: WHOLE_PORTFOLIO,
  order: BY_RANK,
  columns: 'groups',
  across: 'groups',
  gap: 'asesor',
  target: INDEX,
};

/** The words of the address, for the values of the program. */
const STAGE = { final: 'akhir', interim: 'sementara', provisional: 'mandiri' } as const;
const MEASURE = { final: 'hasil', claimed: 'klaim', supported: 'bukti' } as const;
const EXTENT = { whole: 'utuh', part: 'sebagian' } as const;
const TRUST = { known: 'dikenal', signed: 'bertanda', any: 'semua' } as const;
const UNLISTED = { apart: 'pisah', counted: 'hitung' } as const;
const COLUMNS = { groups: 'kelompok', indicators: 'indikator' } as const;
const ACROSS: Readonly<Record<Across, string>> = {
  groups: 'kelompok',
  indicators: 'indikator',
  government: 'pemda',
  group: 'rumpun',
  kind: 'jenis',
  batch: 'gelombang',
};
const GAP = { asesor: 'asesor', evidence: 'bukti' } as const;

function keyOf<K extends string>(
  words: Readonly<Record<K, string>>,
  word: string | null,
): K | null {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key] === word) ?? null;
}

const targetWord = (target: Target): string => {
  if (target.of === 'index') return 'indeks';
  return `${target.of === 'group' ? 'k' : 'i'}${target.at + 1}`;
};

function targetOf(word: string | null): Target | null {
  if (word === 'indeks') return INDEX;
  const [, sign, number] = /^([ki])(\d{1,4})$/.exec(word ?? '') ?? [];
  const at = Number(number) - 1;
  if (sign === undefined || at < 0) return null;
  return { of: sign === 'k' ? 'group' : 'indicator', at };
}

function orderOf(word: string | null, direction: string | null): RowOrder {
  const by = word === 'nama' ? ({ of: 'name' } as const) : targetOf(word);
  if (!by) return BY_RANK;
  return { by, direction: direction === 'naik' ? 'up' : 'down' };
}

/** A digest, as far as the address has one. */
function digestOf(word: string | null): Digest | null {
  const known = digestSchema.safeParse(word);
  return known.success ? known.data : null;
}

function queryOf(said: URLSearchParams): PortfolioQuery {
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

/** @param said the last part of the address, decoded once; anything unknown counts as not said. */
export function addressOf(view: string | undefined, said: string | undefined): Address {
  const words = new URLSearchParams(said ?? '');
  return {
    view: VIEWS.find((one) => one === view) ?? START.view,
    query: queryOf(words),
    order: orderOf(words.get('urut'), words.get('arah')),
    columns: keyOf(COLUMNS, words.get('kolom')) ?? START.columns,
    across: keyOf(ACROSS, words.get('menurut')) ?? START.across,
    gap: keyOf(GAP, words.get('selisih')) ?? START.gap,
    target: targetOf(words.get('sasaran')) ?? START.target,
  };
}

type Words = readonly (readonly [name: string, word: string | null])[];

function queryWords(query: PortfolioQuery): Words {
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

function viewWords(address: Address): Words {
  const { order, columns, across, gap, target } = address;
  const by = order.by.of === 'name' ? 'nama' : targetWord(order.by);
  const isRanked = by === 'indeks' && order.direction === 'down';
  return [
    ['urut', isRanked ? null : by],
    ['arah', isRanked || order.direction === 'down' ? null : 'naik'],
    ['kolom', columns === START.columns ? null : COLUMNS[columns]],
    ['menurut', across === START.across ? null : ACROSS[across]],
    ['selisih', gap === START.gap ? null : GAP[gap]],
    ['sasaran', target.of === 'index' ? null : targetWord(target)],
  ];
}

/** The address of a view under its filters. */
export function pathOf(address: Address): string {
  const said = [...queryWords(address.query), ...viewWords(address)].flatMap(([name, word]) =>
    word === null ? [] : [[name, word]],
  );
  const path = paths.portfolioView(address.view);
  if (said.length === 0) return address.view === START.view ? paths.portfolio : path;
  // The router decodes once on its way: a percent sign has to outlive that.
  return `${path}/${new URLSearchParams(said).toString().replaceAll('%', '%25')}`;
}

/** The address of one result; with a target, at that value of it. */
export function recordPath(id: Digest, target: Target = INDEX): string {
  const path = paths.outcome(id);
  return target.of === 'index' ? path : `${path}/${targetWord(target)}`;
}

/** The value that the address of a result names. */
export function recordTarget(word: string | undefined): Target {
  return targetOf(word ?? null) ?? INDEX;
}
