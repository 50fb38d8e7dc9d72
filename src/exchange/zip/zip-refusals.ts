import { LIMITS } from '#exchange/package/kinds.ts';
import { problem, type PackageProblem } from '#exchange/package/problem.ts';
import type { FoundDirectory, FoundEntry } from './zip-directory.ts';
import { LOCAL_LENGTH } from './zip-layout.ts';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_METHOD = 99;
/** Encrypted, strongly encrypted, and a table of contents that is. */
const ENCRYPTED_FLAGS = 0x20_41;
const REGULAR_FILE = 0o10;
const DOS_FOLDER = 0x10;
/** Letters, digits, dot and hyphen, in folders; never a part that leads elsewhere. */
const SAFE_NAME = /^(?:[A-Za-z0-9][A-Za-z0-9-]*\/)?[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9]+)*$/;

export const isEncrypted = (flags: number, method: number): boolean =>
  (flags & ENCRYPTED_FLAGS) !== 0 || method === ENCRYPTED_METHOD;

/** A link, a folder, a device: whatever the mode of Unix calls neither nothing nor a file. */
export function isNoFile(attributes: number): boolean {
  const type = attributes >>> 28;
  return (type !== 0 && type !== REGULAR_FILE) || (attributes & DOS_FOLDER) !== 0;
}

const isSafeName = (name: string): boolean => SAFE_NAME.test(name) && name.length <= 100;

/** Everything in a table of contents for which a file is refused before an entry is read. */
export function refusalsOf(
  { entries, start }: FoundDirectory,
  most: number = LIMITS.entries,
): readonly PackageProblem[] {
  if (entries.length > most) return [problem('too-large', '', 'entries')];
  const problems = entries.flatMap(refusalsOfEntry);
  const seen = new Set<string>();
  for (const { name } of entries) {
    const folded = name.normalize('NFKC').toLowerCase();
    if (seen.has(folded)) problems.push(problem('repeated', name));
    seen.add(folded);
  }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (!(total <= LIMITS.bytes)) problems.push(problem('too-large', '', 'bytes'));
  return [...problems, ...overlaps(entries, start)];
}

function refusalsOfEntry(entry: FoundEntry): readonly PackageProblem[] {
  const { name, otherName, flags, method, packed, bytes, attributes } = entry;
  const found: PackageProblem[] = [];
  if (isNoFile(attributes) || name.endsWith('/')) found.push(problem('not-a-file', name));
  else if (!isSafeName(name)) found.push(problem('bad-name', name, name));
  if (otherName !== null && otherName !== name) found.push(problem('bad-name', name, otherName));
  if (isEncrypted(flags, method)) found.push(problem('encrypted', name));
  else if (method !== STORED && method !== DEFLATED) found.push(problem('bad-method', name));
  else if (method === STORED && packed !== bytes) found.push(problem('bad-sizes', name));
  if (bytes > Math.max(packed, 1) * LIMITS.growth) found.push(problem('bomb', name));
  if (bytes > LIMITS.entryBytes) found.push(problem('too-large', name, 'bytes'));
  return found;
}

/** Entries that share bytes would unpack to more than the file could hold. */
function overlaps(entries: readonly FoundEntry[], start: number): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [at, { name, offset, packed }] of inOrder.entries()) {
    const end = offset + LOCAL_LENGTH + name.length + packed;
    const next = inOrder[at + 1]?.offset ?? start;
    if (!(end <= next && end <= start)) problems.push(problem('overlapping', name));
  }
  return problems;
}
