import type { CarriedKind } from './head.ts';
import type { Oddity, Receipt } from './receipt.ts';
import type { PackageRecord } from './record.ts';

/** A package that was received, as things stand now. */
export interface InboxRow {
  readonly record: PackageRecord;
  /** Of the key that signed it. */
  readonly trust: Receipt['trust'];
  readonly odd: readonly Oddity[];
  /** No newer revision of it is here. */
  readonly isNewest: boolean;
}

export type InboxOrder = 'latest' | 'agency' | 'largest';

export interface InboxFilter {
  readonly query: string;
  readonly kind: CarriedKind | '';
  readonly trust: Receipt['trust'] | '';
  readonly oddity: '' | 'odd' | 'plain';
  readonly revision: '' | 'newest';
}

export const EVERY_PACKAGE: InboxFilter = {
  query: '',
  kind: '',
  trust: '',
  oddity: '',
  revision: '',
};

/** The packages of one agency in one period, newest revision first. */
export interface InboxGroup {
  readonly key: string;
  /** null = without a period file. */
  readonly period: PackageRecord['about']['period'];
  readonly year: number;
  /** null = of no single agency, such as a period file. */
  readonly agency: PackageRecord['about']['agency'];
  readonly rows: readonly InboxRow[];
}

const plain = (text: string): string => text.toLowerCase();

function wordsOf({ record }: InboxRow): string {
  const { about, fileName, signature, id } = record;
  const { agency, period } = about;
  const names = [agency?.name, agency?.shortName, period?.name, signature?.signer.unit];
  return plain([...names, signature?.signer.name, fileName, id].join('\n'));
}

/** Whether a row is let through; every word of the query has to stand somewhere in it. */
export function passes(filter: InboxFilter, row: InboxRow): boolean {
  const { query, kind, trust, oddity, revision } = filter;
  const words = plain(query).split(/\s+/);
  const text = wordsOf(row);
  return (
    words.every((word) => text.includes(word)) &&
    (kind === '' || row.record.kind === kind) &&
    (trust === '' || row.trust === trust) &&
    (oddity === '' || (oddity === 'odd') === row.odd.length > 0) &&
    (revision === '' || row.isNewest)
  );
}

const newestFirst = (a: InboxRow, b: InboxRow): number =>
  b.record.about.revision - a.record.about.revision || b.record.at.localeCompare(a.record.at);

const latestOf = ({ rows }: InboxGroup): string =>
  rows.reduce((latest, { record }) => (record.at > latest ? record.at : latest), '');

const bytesOf = ({ rows }: InboxGroup): number =>
  rows.reduce((sum, { record }) => sum + record.bytes, 0);

const nameOf = ({ agency, period }: InboxGroup): string => agency?.name ?? period?.name ?? '';

const COMPARE: Readonly<Record<InboxOrder, (a: InboxGroup, b: InboxGroup) => number>> = {
  latest: (a, b) => latestOf(b).localeCompare(latestOf(a)),
  agency: (a, b) => nameOf(a).localeCompare(nameOf(b), 'id'),
  largest: (a, b) => bytesOf(b) - bytesOf(a),
};

/** The rows grouped by period and agency, in the order that is asked for. */
export function inboxGroups(rows: readonly InboxRow[], order: InboxOrder): readonly InboxGroup[] {
  const groups = new Map<string, InboxRow[]>();
  for (const row of rows) {
    const { period, year, agency } = row.record.about;
    const key = JSON.stringify([
      period?.id ?? null,
      year,
      agency && [agency.government, agency.name],
    ]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .flatMap(([key, some]): readonly InboxGroup[] => {
      const [first] = some;
      if (!first) return [];
      const { period, year, agency } = first.record.about;
      return [{ key, period, year, agency, rows: some.sort(newestFirst) }];
    })
    .sort((a, b) => COMPARE[order](a, b) || a.key.localeCompare(b.key));
}
