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
import { fold } from '#core/rubric/fold.ts';
import { rosterAgencySchema, type RosterAgency } from './roster-agency.ts';

/** Stands before a code of a file until the row with that code is found. */
const BY_CODE = 'code:';

const plain = (text: string): string => fold(text).trim().replaceAll(/\s+/g, ' ');
const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

const numberOf = (value: CellValue | undefined, before: number | null): number | null =>
  typeof value === 'number' ? value : before;

const listOf = (value: CellValue | undefined): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined;

const SPEC: RecordSpec<RosterAgency> = {
  parse: (row) => rosterAgencySchema.safeParse(row).data ?? null,
  blank: ({ newId, at }) => ({
    id: newId(),
    revision: 0,
    code: '',
    name: '',
    shortName: '',
    kind: '',
    group: '',
    government: '',
    validFrom: null,
    validTo: null,
    predecessors: [],
    note: '',
    addedAt: at,
    updatedAt: at,
  }),
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
  keys: ({ code, name }) => [plain(code), plain(name)],
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
  if (!before || plain(before.name) === plain(rowOf(proposal).name)) return null;
  const { line, title } = proposal;
  return { line, title, reason: { kind: 'rule', code: 'renamed', detail: before.name } };
}

/** Puts the ids of rows in the place of the codes by which the file names predecessors. */
function resolved(proposal: Proposal, idOf: ReadonlyMap<string, string>): Sorted {
  const row = rowOf(proposal);
  const missing = row.predecessors.find(
    (one) => one.startsWith(BY_CODE) && !idOf.has(plain(one.slice(BY_CODE.length))),
  );
  if (missing !== undefined) {
    const { line, title } = proposal;
    const detail = missing.slice(BY_CODE.length);
    return {
      leave: { line, title, reason: { kind: 'rule', code: 'predecessor-unknown', detail } },
    };
  }
  const predecessors = row.predecessors.map((one) =>
    one.startsWith(BY_CODE) ? (idOf.get(plain(one.slice(BY_CODE.length))) ?? one) : one,
  );
  return { keep: { ...proposal, after: { ...row, predecessors } as RosterAgency } };
}

/** What an import of a list of agencies makes of the roster. */
function propose(
  rows: readonly MappedRow[],
  stored: readonly unknown[],
  hands: IntakeHands,
): Proposals {
  const { proposals, left } = proposeRecords(SPEC, rows, stored, hands);
  const known = stored.flatMap((row) => SPEC.parse(row) ?? []);
  const idOf = new Map(
    [...proposals.map(rowOf), ...known].flatMap(({ id, code }) =>
      code === '' ? [] : [[plain(code), id] as const],
    ),
  );
  const sorted = proposals.map((proposal): Sorted => {
    const other = renamed(proposal);
    return other ? { leave: other } : resolved(proposal, idOf);
  });
  return {
    proposals: sorted.flatMap((one) => ('keep' in one ? [settled(one.keep)] : [])),
    left: [...left, ...sorted.flatMap((one) => ('leave' in one ? [one.leave] : []))],
  };
}

/** A change that turns out to be none, once the codes are ids. */
function settled(proposal: Proposal): Proposal {
  const before = proposal.before as RosterAgency | null;
  if (!before || proposal.state !== 'changed') return proposal;
  const isSameOrigin = before.predecessors.join('\n') === rowOf(proposal).predecessors.join('\n');
  const changes = proposal.changes.filter(({ field }) => field !== 'predecessors' || !isSameOrigin);
  return changes.length > 0
    ? { ...proposal, changes }
    : { ...proposal, state: 'same', changes, after: before };
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
