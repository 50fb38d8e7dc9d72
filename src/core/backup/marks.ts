type Row = Readonly<Record<string, unknown>>;

/** Everything a person made or brought in, rows as they are stored. */
export type Work = Readonly<
  Record<'assessments' | 'documents' | 'rubrics' | 'agencyLists', readonly unknown[]>
>;

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
 * Plain data that changes exactly when stored work changes: ids and revisions, not the
 * work itself. Rows as they are stored, damaged ones included.
 */
export function marksOf({
  assessments,
  documents,
  rubrics,
  agencyLists,
}: Work): readonly unknown[] {
  return [
    assessments.map((row) => assessmentMark(asRow(row))).sort(byId),
    documents.map((row) => [asRow(row)['id'], asRow(row)['revision']]).sort(byId),
    rubrics.map((row) => [asRow(row)['digest']]).sort(byId),
    agencyLists.map((row) => [asRow(row)['id']]).sort(byId),
  ];
}

/** When the oldest of them was made or brought in; empty when there is none. */
export function oldestOf({ assessments, documents, rubrics, agencyLists }: Work): string {
  const times = [
    ...assessments.map((row) => asRow(row)['createdAt']),
    ...[...documents, ...rubrics].map((row) => asRow(row)['addedAt']),
    ...agencyLists.map((row) => asRow(row)['importedAt']),
  ].map((time) => (typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? time : ''));
  return times.filter((time) => time !== '').sort()[0] ?? '';
}
