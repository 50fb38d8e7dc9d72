import type { Digest } from '#core/lib/ids.ts';
import {
  BY_RANK,
  WHOLE_PORTFOLIO,
  type Division,
  type GapKind,
  type PortfolioQuery,
  type RowOrder,
  type Target,
} from '#core/portfolio/query.ts';
import { paths } from '#state/paths.ts';
import {
  keyOf,
  pathWithWords,
  queryOf,
  queryWords,
  type Words,
} from '#state/portfolio/query-words.ts';

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
  const words = [...queryWords(address.query), ...viewWords(address)];
  const isBare = words.every(([, word]) => word === null);
  if (isBare && address.view === START.view) return paths.portfolio;
  return pathWithWords(paths.portfolioView(address.view), words);
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
