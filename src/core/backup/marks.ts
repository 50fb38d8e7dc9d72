import { tablesBut } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything a person made or brought in, rows as they are stored. */
export type Work = Readonly<Record<WorkTable, readonly unknown[]>>;
export const WORK_TABLES = tablesBut('settings', 'journal');
type WorkTable = (typeof WORK_TABLES)[number];

const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const byId = (a: readonly unknown[], b: readonly unknown[]): number =>
  String(a[0]).localeCompare(String(b[0]));

/** The revisions of one assessment: changes whenever anything of it is stored anew. */
function assessmentMark(row: Row): readonly unknown[] {
  const answers = Object.entries(asRow(row['answers'])).map(([id, answer]) => [
    id,
    asRow(answer)['revision'],
  ]);
  return [row['id'], row['status'], row['detailsRevision'], row['updatedAt'], answers.sort(byId)];
}

/**
 * Plain data that changes exactly when stored work changes: ids and revisions, where a
 * record counts them. The journal changes with what it tells of. Rows as they are stored,
 * damaged ones included.
 */
export function marksOf(work: Work): readonly unknown[] {
  const { assessments, documents, rubrics, agencyLists, contacts, periods, packages } = work;
  const { reviews, messages, consensus, roster, applications, facilities } = work;
  const { datasets, imports, setAside, initiatives, prices, plans, clearances } = work;
  return [
    assessments.map((row) => assessmentMark(asRow(row))).sort(byId),
    documents.map((row) => [asRow(row)['id'], asRow(row)['revision']]).sort(byId),
    rubrics.map((row) => [asRow(row)['digest']]).sort(byId),
    agencyLists.map((row) => [asRow(row)['id']]).sort(byId),
    [...contacts, ...periods].map((row) => [asRow(row)['id'], row]).sort(byId),
    packages.map((row) => [asRow(row)['id']]).sort(byId),
    [reviews, messages, consensus, roster, applications, facilities]
      .concat(initiatives, prices, plans, clearances)
      .flat()
      .map((row) => [asRow(row)['id'], asRow(row)['revision']])
      .sort(byId),
    [...datasets, ...setAside].map((row) => [asRow(row)['id']]).sort(byId),
    imports.map((row) => [asRow(row)['id'], asRow(row)['state']]).sort(byId),
  ];
}

/** When the oldest of them was made or brought in; empty when there is none. */
export function oldestOf(work: Work): string {
  const { assessments, documents, rubrics, agencyLists, contacts, periods, packages } = work;
  const { reviews, messages, consensus, roster, applications, facilities } = work;
  const { datasets, imports, setAside, initiatives, prices, plans, clearances } = work;
  const times = [
    ...[...assessments, ...periods, ...reviews, ...messages, ...consensus, ...plans].map(
      (row) => asRow(row)['createdAt'],
    ),
    ...[documents, rubrics, contacts, roster, applications, facilities, datasets]
      .concat(initiatives, prices, clearances)
      .flat()
      .map((row) => asRow(row)['addedAt']),
    ...agencyLists.map((row) => asRow(row)['importedAt']),
    ...[...packages, ...imports, ...setAside].map((row) => asRow(row)['at']),
    ...periods.map((row) => asRow(row)['takenAt']),
  ].map((time) => (typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? time : ''));
  return times.filter((time) => time !== '').sort()[0] ?? '';
}
