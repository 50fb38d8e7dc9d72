const DIGEST = /^[0-9a-f]{64}$/;

/**
 * The contents a stored evidence record names, whatever its state: damaged and deleted
 * records count, so that nothing they name is ever thought unneeded. Undefined when
 * nothing at all can be told, which must not be taken for "none".
 */
export function contentsNamedBy(row: unknown): readonly string[] | undefined {
  const found = new Set<string>();
  collect(row, found);
  return found.size > 0 ? [...found] : undefined;
}

/**
 * The contents a stored package is kept in: the bytes of each of its entries. Undefined
 * when nothing can be told.
 */
export function contentsOfPackage(row: unknown): readonly string[] | undefined {
  const { entries } = Object(row) as { readonly entries?: unknown };
  return contentsNamedBy(entries);
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value as readonly unknown[]) collect(one, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'digest' && typeof inner === 'string' && DIGEST.test(inner)) found.add(inner);
    else collect(inner, found);
  }
}
