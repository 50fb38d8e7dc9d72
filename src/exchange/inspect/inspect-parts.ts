import { listEntries, unpack } from '#exchange/book/zip.ts';
import type { BookFailure } from '#exchange/book/model.ts';
import type { ReadFile } from './inspect-read.ts';

export interface OfficeParts {
  /** Every name in the package, read or not. */
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

type Refused = Exclude<ReadFile, { readonly state: 'readable' }>;

const refused = ({ kind }: BookFailure): Refused => ({
  state: kind === 'too-large' ? 'unread' : 'corrupt',
});

/**
 * The parts of an office package that a test lets through, or why there are none. What
 * unpacks to too much is not read at all; broken XML inside throws later, when it is read.
 */
export function openParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): OfficeParts | Refused {
  const entries = listEntries(bytes);
  if (!entries.ok) return refused(entries.error);
  if (entries.value.some(({ encrypted }) => encrypted)) return { state: 'password' };
  const parts = unpack(bytes, entries.value, wanted);
  if (!parts.ok) return refused(parts.error);
  return { names: entries.value.map(({ name }) => name), parts: parts.value };
}

/** Looks whether a package of an unknown kind is whole; its parts are not read. */
export function inspectZip(bytes: Uint8Array): ReadFile {
  const opened = openParts(bytes, () => false);
  return 'state' in opened ? opened : { state: 'unread' };
}
