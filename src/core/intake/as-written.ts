type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/**
 * Whether a stored record still is as an import wrote it at that time over `before` (null = it
 * was new): every change of a record counts its revision and sets its time.
 */
export function isAsWritten(stored: unknown, at: string, before: unknown): boolean {
  if (!isRow(stored)) return false;
  const written = stored['updatedAt'] ?? stored['addedAt'];
  const was = isRow(before) ? before['revision'] : 0;
  const next = typeof was === 'number' ? was + 1 : undefined;
  return written === at && (stored['revision'] === undefined || stored['revision'] === next);
}
