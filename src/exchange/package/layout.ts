import type { Digest } from '#core/lib/ids.ts';
import { LIMITS } from './kinds.ts';
import { MANIFEST, SIGNATURE, type ManifestEntry } from './manifest.ts';
import {
  CENTRAL_LENGTH,
  DESCRIPTOR_LENGTH,
  END64_LENGTH,
  END_LENGTH,
  IN_64,
  LOCAL_LENGTH,
  LOCATOR64_LENGTH,
} from '#exchange/zip/zip-layout.ts';
import type { Survey } from '#exchange/zip/zip-survey.ts';

/** Where an entry has to lie in a file that is laid out as this format does. */
export interface PlacedEntry {
  readonly name: string;
  readonly bytes: number;
  /** Null for the signature, whose bytes nobody vouches for. */
  readonly sha256: Digest | null;
  /** Of its local header. */
  readonly offset: number;
}

/** Where everything has to lie, to the last byte. */
export interface Layout {
  readonly entries: readonly PlacedEntry[];
  /** Where the table of contents begins. */
  readonly start: number;
  /** Bytes of the whole file. */
  readonly total: number;
}

interface Own {
  readonly bytes: number;
  readonly fingerprint: Digest;
}

/**
 * The one layout of a package: entries, the manifest, and a signature of so many bytes
 * (0 = none). All names are ASCII.
 */
export function layoutOf(
  entries: readonly ManifestEntry[],
  manifest: Own,
  signatureBytes: number,
): Layout {
  const all: Omit<PlacedEntry, 'offset'>[] = [
    ...entries,
    { name: MANIFEST, bytes: manifest.bytes, sha256: manifest.fingerprint },
  ];
  if (signatureBytes > 0) all.push({ name: SIGNATURE, bytes: signatureBytes, sha256: null });
  const placed: PlacedEntry[] = [];
  let offset = 0;
  let length = 0;
  for (const { name, bytes, sha256 } of all) {
    placed.push({ name, bytes, sha256, offset });
    length += CENTRAL_LENGTH + name.length + (offset >= IN_64 ? 12 : 0);
    offset += LOCAL_LENGTH + name.length + bytes + DESCRIPTOR_LENGTH;
  }
  const ends = END_LENGTH + (offset >= IN_64 ? END64_LENGTH + LOCATOR64_LENGTH : 0);
  return { entries: placed, start: offset, total: offset + length + ends };
}

/**
 * The layout of a file of this size, where it can be ours: the length fits to the byte, and
 * what its table of contents says differs in one entry at most, which may be damaged.
 */
export function layoutFor(
  size: number,
  entries: readonly ManifestEntry[],
  manifest: Own,
  { directory, entries: found }: Pick<Survey, 'directory' | 'entries'>,
): Layout | undefined {
  const unsigned = layoutOf(entries, manifest, 0);
  // A file that was cut is shorter too: without its table only the signature itself tells.
  const signatureBytes =
    typeof directory === 'number'
      ? size - layoutOf(entries, manifest, 1).total + 1
      : (found.find(({ name }) => name === SIGNATURE)?.bytes ?? 0);
  const isSigned = signatureBytes > 0 && signatureBytes <= LIMITS.signature;
  const layout = isSigned ? layoutOf(entries, manifest, signatureBytes) : unsigned;
  if (layout.total !== size) return undefined;
  if (typeof directory !== 'number') return layout;
  const isElsewhere = directory !== layout.start || found.length !== layout.entries.length;
  if (isElsewhere) return undefined;
  const others = layout.entries.filter(
    ({ name, offset }, at) => found[at]?.name !== name || found[at]?.offset !== offset,
  );
  return others.length <= 1 ? layout : undefined;
}
