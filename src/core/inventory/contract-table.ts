import type { ColumnSpec, RowValues } from '#core/intake/column.ts';
import type {
  IntakeHands,
  LeftRow,
  MappedRow,
  Proposal,
  TableKind,
} from '#core/intake/table-kind.ts';
import { applicationSchema, type Application } from './application.ts';
import { contractOf } from './contract-columns.ts';
import { withContract } from './contracts.ts';
import { isSurelyApplication } from './surely-inventory.ts';
import { plainText } from './words.ts';

const COLUMNS: readonly ColumnSpec[] = [
  {
    field: 'code',
    aliases: ['id app', 'id aplikasi', 'kode aplikasi', 'id', 'kode'],
    type: { kind: 'code' },
    required: true,
  },
  { field: 'name', aliases: ['nama aplikasi', 'nama', 'aplikasi'], type: { kind: 'text' } },
  {
    field: 'agency',
    aliases: ['unit pemilik', 'opd', 'perangkat daerah', 'pemilik'],
    type: { kind: 'text' },
  },
  {
    field: 'contractYear',
    aliases: ['tahun', 'tahun kontrak', 'tahun spk'],
    type: { kind: 'year' },
  },
  {
    field: 'contractTitle',
    aliases: ['judul spk', 'judul kontrak', 'uraian', 'pekerjaan'],
    type: { kind: 'text' },
  },
  {
    field: 'contractValue',
    aliases: ['nilai spk rp', 'nilai spk', 'nilai kontrak', 'nilai', 'nilai rp'],
    type: { kind: 'money' },
    required: true,
  },
  { field: 'contractFunds', aliases: ['sumber dana', 'sumber anggaran'], type: { kind: 'text' } },
];

/** Why a contract does not belong to an application that is here. */
export type ContractRule = 'no-application' | 'several' | 'other-name';

type Place =
  | { readonly found: Application }
  | { readonly found: null; readonly code: ContractRule; readonly detail: string };

const plainOf = (values: RowValues, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? plainText(value) : '';
};

/** The application of a row: by its code, of several by the agency; the name has to agree. */
function placeOf(
  applications: ReadonlyMap<string, readonly Application[]>,
  values: RowValues,
): Place {
  const code = String(values['code'] ?? '').trim();
  const [agency, name] = [plainOf(values, 'agency'), plainOf(values, 'name')];
  const byCode = applications.get(code) ?? [];
  const own = byCode.filter((one) => agency === '' || plainText(one.agency) === agency);
  const candidates = own.length > 0 ? own : byCode;
  const [first] = candidates;
  if (!first) return { found: null, code: 'no-application', detail: code };
  const named = candidates.filter((one) => name === '' || plainText(one.name) === name);
  if (named.length > 1) return { found: null, code: 'several', detail: code };
  const [found] = named;
  return found ? { found } : { found: null, code: 'other-name', detail: first.name };
}

function byCodeOf(stored: readonly unknown[]): ReadonlyMap<string, readonly Application[]> {
  const found = new Map<string, Application[]>();
  for (const row of stored) {
    const one = isSurelyApplication(row) ? row : applicationSchema.safeParse(row).data;
    if (!one) continue;
    const same = found.get(one.code);
    if (same) same.push(one);
    else found.set(one.code, [one]);
  }
  return found;
}

const titleOf = (values: RowValues): string => String(values['name'] ?? values['code'] ?? '');

function propose(rows: readonly MappedRow[], stored: readonly unknown[], hands: IntakeHands) {
  const applications = byCodeOf(stored);
  const left: LeftRow[] = [];
  const lines = new Map<string, number>();
  const changed = new Map<string, { readonly before: Application; after: Application }>();
  for (const { line, values } of rows) {
    const place = placeOf(applications, values);
    if (!place.found) {
      const { code, detail } = place;
      left.push({ line, title: titleOf(values), reason: { kind: 'rule', code, detail } });
      continue;
    }
    const { found } = place;
    const one = changed.get(found.id) ?? { before: found, after: found };
    one.after = { ...one.after, contracts: withContract(one.after.contracts, contractOf(values)) };
    changed.set(found.id, one);
    if (!lines.has(found.id)) lines.set(found.id, line);
  }
  const proposals = [...changed.values()].map(({ before, after }): Proposal => {
    const line = lines.get(before.id) ?? 0;
    const isSame = JSON.stringify(before.contracts) === JSON.stringify(after.contracts);
    const base = { line, title: before.name, before };
    if (isSame) return { ...base, state: 'same', changes: [], after: before };
    const next = { ...after, revision: before.revision + 1, updatedAt: hands.at };
    const [was, is] = [before.contracts.length, after.contracts.length];
    const changes = [{ field: 'contracts', before: was, after: is }];
    return { ...base, state: 'changed', changes, after: next };
  });
  return { proposals, left };
}

/** Contracts, one in a row, each added to the application that is here under its code. */
export const tableKind: TableKind = { table: 'applications', columns: COLUMNS, propose };
