import type { Json } from './entry.ts';

/** Whether a value is an object with properties of its own, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What JSON can say of a value; undefined when that is nothing. What is damaged on a disk
 * may be anything, and the journal goes on all the same.
 */
export function plainOf(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.map((one) => plainOf(one) ?? null);
  if (!isObject(value) || ArrayBuffer.isView(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const plain = plainOf(inner);
    return plain === undefined ? [] : [[key, plain] as const];
  });
  return Object.fromEntries(entries);
}
