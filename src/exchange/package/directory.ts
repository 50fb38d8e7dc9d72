import { fail, ok, type Result } from '#core/lib/result.ts';
import { isKnownName } from './manifest.ts';
import type { PackageProblem } from './problem.ts';
import { findDirectory, type FoundEntry } from '#exchange/zip/zip-directory.ts';
import { LOCAL_SIGNATURE } from '#exchange/zip/zip-layout.ts';
import { refusalsOf } from '#exchange/zip/zip-refusals.ts';

export type DirectoryFailure =
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-large'; readonly of: 'entries' | 'bytes' }
  | { readonly kind: 'bomb'; readonly entry: string }
  | { readonly kind: 'bad-name'; readonly entry: string }
  | { readonly kind: 'repeated'; readonly entry: string }
  | { readonly kind: 'encrypted'; readonly entry: string }
  | { readonly kind: 'bad-method'; readonly entry: string };

export type Directory = ReadonlyMap<string, FoundEntry>;

/** The table of contents at the end of the file, checked before a single entry is unpacked. */
export async function readDirectory(file: Blob): Promise<Result<Directory, DirectoryFailure>> {
  const found = await findDirectory(file);
  if (!found.ok) {
    if (found.error === 'too-large') return fail({ kind: 'too-large', of: 'entries' });
    return fail({ kind: (await beginsAsZip(file)) ? 'cut-off' : 'not-a-zip' });
  }
  const { entries } = found.value;
  const refused = refusalsOf(found.value).map(asFailure)[0];
  if (refused) return fail(refused);
  const unknown = entries.find(({ name }) => !isKnownName(name));
  if (unknown) return fail({ kind: 'bad-name', entry: unknown.name });
  return ok(new Map(entries.map((entry) => [entry.name, entry])));
}

const OWN_CASES = ['repeated', 'encrypted', 'bad-method', 'bomb'] as const;

/** The cases a backup knows; what has none of its own there is told as the nearest. */
function asFailure({ kind, entry, detail }: PackageProblem): DirectoryFailure {
  if (kind === 'too-large') return { kind, of: detail === 'entries' ? 'entries' : 'bytes' };
  if (kind === 'overlapping' || kind === 'bad-sizes') return { kind: 'bomb', entry };
  return { kind: OWN_CASES.find((one) => one === kind) ?? 'bad-name', entry };
}

async function beginsAsZip(file: Blob): Promise<boolean> {
  const head = await file
    .slice(0, 4)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return head.byteLength === 4 && new DataView(head).getUint32(0, true) === LOCAL_SIGNATURE;
}
