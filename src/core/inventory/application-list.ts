import type { ListColumn, ListTable } from '#core/evidence/list-table.ts';
import type { Application } from './application.ts';
import {
  APPLICATION_HEADS as HEADS,
  CLAUSE_NAMES,
  KIND_NAMES,
  STATUS_NAMES,
  truthName,
} from './inventory-terms.ts';

type Cell = string | number;
type ListColumnOf = readonly [ListColumn, (one: Application) => Cell];

const column = (
  head: string,
  width: number,
  of: (one: Application) => Cell,
  holds: ListColumn['holds'] = 'text',
): ListColumnOf => [{ head, width, holds }, of];

const COLUMNS: readonly ListColumnOf[] = [
  column(HEADS.code, 10, ({ code }) => code),
  column(HEADS.name, 40, ({ name }) => name),
  column(HEADS.function, 60, (one) => one.function),
  column(HEADS.agency, 40, ({ agency }) => agency),
  column(HEADS.agencyCode, 12, ({ agencyCode }) => agencyCode),
  column(HEADS.unit, 30, ({ unit }) => unit),
  column(HEADS.kind, 12, ({ kind }) => (kind ? KIND_NAMES[kind] : '')),
  column(HEADS.category, 14, ({ category }) => category),
  column(HEADS.status, 18, ({ status }) => (status ? STATUS_NAMES[status] : '')),
  column(HEADS.year, 10, ({ year }) => year ?? '', 'number'),
  column(HEADS.medium, 14, ({ medium }) => medium),
  column(HEADS.address, 40, ({ address }) => address),
  column(HEADS.sourceOwner, 24, ({ sourceOwner }) => sourceOwner),
  column(HEADS.openSourceClause, 16, (one) =>
    one.openSourceClause ? CLAUSE_NAMES[one.openSourceClause] : '',
  ),
  column(HEADS.hosting, 24, ({ hosting }) => hosting),
  column(HEADS.integrated, 14, ({ integrated }) => truthName(integrated)),
  column(HEADS.integrations, 30, ({ integrations }) => integrations.join('; ')),
  column(HEADS.integrationNote, 40, ({ integrationNote }) => integrationNote),
  column(HEADS.users, 30, ({ users }) => users),
  column(HEADS.userCount, 14, ({ userCount }) => userCount ?? '', 'number'),
  column(HEADS.yearlyCost, 18, ({ yearlyCost }) => yearlyCost ?? '', 'number'),
  column(HEADS.note, 40, ({ note }) => note),
];

/**
 * The inventory for a file. Its heads are among those by which an import knows the columns, so
 * that the file can come back.
 */
export function applicationList(applications: readonly Application[], name: string): ListTable {
  return {
    name,
    columns: COLUMNS.map(([head]) => head),
    rows: applications.map((one) => COLUMNS.map(([, of]) => of(one))),
  };
}
