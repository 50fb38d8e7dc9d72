import { plainFolded } from '#core/lib/plain.ts';
import { proposeRecords, type RecordSpec } from '#core/intake/propose-records.ts';
import type { CellValue } from '#core/intake/column.ts';
import type {
  IntakeHands,
  LeftRow,
  MappedRow,
  Proposal,
  Proposals,
  TableKind,
} from '#core/intake/table-kind.ts';
import { blankRosterAgency } from './blank-agency.ts';
import { rosterAgencySchema, type RosterAgency } from './roster-agency.ts';

/** Stands before a code of a file until the row with that code is found. */
const BY_CODE = 'code:';

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

const numberOf = (value: CellValue | undefined, before: number | null): number | null =>
  typeof value === 'number' ? value : before;

const listOf = (value: CellValue | undefined): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined;

const SPEC: RecordSpec<RosterAgency> = {
  parse: (row) => rosterAgencySchema.safeParse(row).data ?? null,
  blank: ({ newId, at }) => blankRosterAgency(newId(), at),
  apply: (row, values, { at }) => {
    const text = (field: 'code' | 'name' | 'shortName' | 'kind' | 'group' | 'note'): string =>
      textOf(values[field]).trim() || row[field];
    const codes = listOf(values['predecessors']);
    return {
      ...row,
      revision: row.revision + 1,
      code: text('code'),
      name: text('name'),
      shortName: text('shortName'),
      kind: text('kind'),
      group: text('group'),
      government: textOf(values['government']).trim() || row.government,
      note: text('note'),
      validFrom: numberOf(values['validFrom'], row.validFrom),
      validTo: numberOf(values['validTo'], row.validTo),
      predecessors: codes ? codes.map((code) => `${BY_CODE}${code.trim()}`) : row.predecessors,
      updatedAt: at,
    };
  },
  keys: ({ code, name }) => [plainFolded(code), plainFolded(name)],
  title: ({ name, code }) => name || code,
  fields: (row) => ({
    code: row.code,
    name: row.name,
    shortName: row.shortName,
    kind: row.kind,
    group: row.group,
    government: row.government,
    validFrom: row.validFrom,
    validTo: row.validTo,
    predecessors: row.predecessors,
    note: row.note,
  }),
};

const rowOf = ({ after }: Proposal): RosterAgency => after as RosterAgency;

type Sorted = { readonly keep: Proposal } | { readonly leave: LeftRow };

/** The code is here under another name: whether that is the same agency, a person decides. */
function renamed(proposal: Proposal): LeftRow | null {
  const before = proposal.before as RosterAgency | null;
  if (!before || plainFolded(before.name) === plainFolded(rowOf(proposal).name)) return null;
  const { line, title } = proposal;
  return { line, title, reason: { kind: 'rule', code: 'renamed', detail: before.name } };
}

/** What the codes of a file stand for, and what ids are called. */
interface Names {
  readonly idOf: ReadonlyMap<string, string>;
  readonly codeOf: ReadonlyMap<string, string>;
}

function namesIn(rows: readonly RosterAgency[]): Names {
  const coded = rows.filter(({ code }) => code !== '');
  return {
    idOf: new Map(coded.map(({ id, code }) => [plainFolded(code), id])),
    codeOf: new Map(rows.map(({ id, code, name }) => [id, code || name])),
  };
}

const isByCode = (one: string): boolean => one.startsWith(BY_CODE);
const bare = (one: string): string => one.slice(BY_CODE.length);

/** Predecessors as a file would name them. */
function shown(value: CellValue, { codeOf }: Names): CellValue {
  const ids = listOf(value);
  return ids ? ids.map((one) => (isByCode(one) ? bare(one) : (codeOf.get(one) ?? one))) : value;
}

/** Puts the ids of rows in the place of the codes by which the file names predecessors. */
function resolved(proposal: Proposal, names: Names): Sorted {
  const { line, title, before, changes } = proposal;
  const row = rowOf(proposal);
  const idFor = (one: string): string | undefined =>
    isByCode(one) ? names.idOf.get(plainFolded(bare(one))) : one;
  const missing = row.predecessors.find((one) => idFor(one) === undefined);
  if (missing !== undefined) {
    const reason = { kind: 'rule', code: 'predecessor-unknown', detail: bare(missing) } as const;
    return { leave: { line, title, reason } };
  }
  const predecessors = row.predecessors.map((one) => idFor(one) ?? one);
  const known = (before as RosterAgency | null)?.predecessors ?? [];
  const isSame = predecessors.join('\n') === known.join('\n');
  const said = changes.flatMap((change) => {
    if (change.field !== 'predecessors') return [change];
    const { before: was, after: is, field } = change;
    return isSame ? [] : [{ field, before: shown(was, names), after: shown(is, names) }];
  });
  // A change may turn out to be none, once the codes are ids.
  if (before && said.length === 0) {
    return { keep: { ...proposal, state: 'same', changes: said, after: before } };
  }
  const after: RosterAgency = { ...row, predecessors };
  return { keep: { ...proposal, changes: said, after } };
}

/** What an import of a list of agencies makes of the roster. */
function propose(
  rows: readonly MappedRow[],
  stored: readonly unknown[],
  hands: IntakeHands,
): Proposals {
  const { proposals, left } = proposeRecords(SPEC, rows, stored, hands);
  const known = stored.flatMap((row) => SPEC.parse(row) ?? []);
  const names = namesIn([...known, ...proposals.map(rowOf)]);
  const sorted = proposals.map((proposal): Sorted => {
    const other = renamed(proposal);
    return other ? { leave: other } : resolved(proposal, names);
  });
  return {
    proposals: sorted.flatMap((one) => ('keep' in one ? [one.keep] : [])),
    left: [...left, ...sorted.flatMap((one) => ('leave' in one ? [one.leave] : []))],
  };
}

/** How lists of agencies are read: those of a government, of an application, of a planner. */
export const tableKind: TableKind = {
  table: 'roster',
  columns: [
    {
      field: 'code',
      aliases: ['kode_opd', 'id_opd', 'kode_unit', 'kode', 'kode_skpd', 'id'],
      type: { kind: 'code' },
    },
    {
      field: 'name',
      aliases: ['nama_opd', 'nama_unit', 'nama', 'perangkat_daerah', 'opd', 'skpd', 'nama_skpd'],
      type: { kind: 'text' },
      required: true,
    },
    {
      field: 'shortName',
      aliases: ['singkatan', 'nama_pendek', 'akronim'],
      type: { kind: 'text' },
    },
    { field: 'kind', aliases: ['jenis', 'jenis_opd', 'bentuk'], type: { kind: 'text' } },
    {
      field: 'group',
      aliases: ['kelompok', 'rumpun', 'bidang', 'urusan', 'klaster'],
      type: { kind: 'text' },
    },
    {
      field: 'government',
      aliases: [
        'pemerintah_daerah',
        'pemda',
        'kabupaten',
        'kabupaten_kota',
        'provinsi',
        'instansi',
      ],
      type: { kind: 'text' },
    },
    {
      field: 'validFrom',
      aliases: ['tahun_mulai_berlaku', 'berlaku_mulai', 'tahun_mulai', 'mulai', 'berlaku_sejak'],
      type: { kind: 'year' },
    },
    {
      field: 'validTo',
      aliases: ['tahun_akhir_berlaku', 'berlaku_sampai', 'tahun_akhir', 'akhir', 'sampai'],
      type: { kind: 'year' },
    },
    {
      field: 'predecessors',
      aliases: ['id_opd_pendahulu', 'kode_pendahulu', 'pendahulu', 'opd_pendahulu', 'asal'],
      type: { kind: 'list' },
    },
    {
      field: 'note',
      aliases: ['catatan_reorganisasi', 'catatan', 'keterangan'],
      type: { kind: 'text' },
    },
  ],
  propose,
};
