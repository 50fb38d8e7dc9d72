/** Why the browser's database could not do what it was asked. */
export type StorageFailure =
  | { readonly kind: 'quota' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'newer-database' }
  | { readonly kind: 'unexpected'; readonly detail: string };

const KIND_BY_NAME: Readonly<Record<string, StorageFailure['kind']>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'unavailable',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  VersionError: 'newer-database',
};

function named(error: unknown): { name: string; detail: string; inner: unknown } {
  if (!(error instanceof Error)) return { name: '', detail: String(error), inner: undefined };
  const inner = 'inner' in error ? error.inner : undefined;
  return { name: error.name, detail: `${error.name}: ${error.message}`, inner };
}

/** Sorts a thrown database error; the cause inside a wrapped error counts first. */
export function storageFailure(error: unknown): StorageFailure {
  const outer = named(error);
  const inner = named(outer.inner);
  const kind = KIND_BY_NAME[inner.name] ?? KIND_BY_NAME[outer.name] ?? 'unexpected';
  return kind === 'unexpected' ? { kind, detail: outer.detail } : { kind };
}
