import type { ByteSource } from '#exchange/bytes/byte-source.ts';
import { checkLoosely } from './loose.ts';
import { LIMITS } from './kinds.ts';
import { MANIFEST } from './manifest.ts';
import { problem, type PackageProblem } from './problem.ts';
import type { Survey } from '#exchange/zip/zip-survey.ts';

/** What can still be said of a file whose manifest is not there, or not as it was packed. */
export async function withoutManifest(
  file: ByteSource,
  { entries, directory, refusals, walk }: Survey,
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<readonly PackageProblem[]> {
  if (typeof directory !== 'number') {
    return [...refusals, ...remainsOf(walk?.whole.at(-1)?.name, walk?.brokenIn)];
  }
  const manifest = entries.find(({ name }) => name === MANIFEST);
  if (!manifest) return [problem('no-manifest', MANIFEST)];
  if (refusals.length > 0) return refusals;
  if (manifest.bytes > LIMITS.manifest) return [problem('too-large', MANIFEST, 'bytes')];
  // Nobody says what the others should be; whether they are whole, their CRC says.
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const expected = entries.map(({ name, bytes }) => ({ name, bytes, sha256: null }));
  const { problems } = await checkLoosely(file, byName, expected, heard, signal);
  const others = problems.filter(({ kind, entry }) => kind !== 'wrapping' && entry !== MANIFEST);
  return [problem('altered', MANIFEST), ...others];
}

/** Of a file without a table of contents: where it breaks off, if it was a ZIP at all. */
function remainsOf(
  lastWhole: string | undefined,
  brokenIn: string | null | undefined,
): readonly PackageProblem[] {
  const isZip = lastWhole !== undefined || Boolean(brokenIn);
  return isZip ? [problem('truncated', brokenIn ?? '', lastWhole)] : [problem('not-a-zip', '')];
}
