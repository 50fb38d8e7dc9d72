import { text } from './text.ts';

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** What a damaged row is called: its agency and year where they can still be read, or its key. */
export function damagedName({ key, raw }: { readonly key: string; readonly raw: unknown }): string {
  const name = partOf(partOf(raw, 'agency'), 'name');
  const year = partOf(raw, 'year');
  if (typeof name !== 'string' || name.trim() === '') return text.damaged.unnamed(key);
  return text.damaged.named(name.trim(), Number.isInteger(year) ? String(year) : '');
}
