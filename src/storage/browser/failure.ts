/** Why the browser's database could not do what it was asked. */
export type StorageFailure =
  | { readonly kind: 'quota' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'unexpected'; readonly detail: string };

const KIND_BY_NAME: ReadonlyMap<string, Exclude<StorageFailure['kind'], 'unexpected'>> = new Map([
  ['QuotaExceededError', 'quota'],
  ['DatabaseClosedError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['MissingAPIError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
]);

/** The error and what it was made of: the cause it wraps, or the failures of a bulk write. */
function causes(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? [error.inner] : [];
  const failures: unknown = 'failures' in error ? error.failures : [];
  return [...inner, ...(Array.isArray(failures) ? (failures as unknown[]) : []), error];
}

/** Sorts a thrown database error; the cause inside a wrapped error counts first. */
export function storageFailure(error: unknown): StorageFailure {
  const [kind] = causes(error).flatMap(
    (cause) => (cause instanceof Error && KIND_BY_NAME.get(cause.name)) || [],
  );
  if (kind) return { kind };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'unexpected', detail };
}
