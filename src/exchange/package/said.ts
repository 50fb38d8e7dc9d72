import type { Digest } from '#core/lib/ids.ts';
import { bytesOf } from '#exchange/bytes/byte-source.ts';
import { parseBodies, type Bodies } from './bodies.ts';
import type { CarriedManifest } from './carried.ts';
import { BODIES_OF, LIMITS } from './kinds.ts';
import { contradictionsIn } from './laws.ts';
import { recordsTable, SIGNATURE, type Manifest } from './manifest.ts';
import type { AnyManifest } from './plan.ts';
import { problem, type PackageProblem } from './problem.ts';
import type { FoundContent } from './found.ts';
import { readJson } from '#exchange/read-json.ts';
import { checkSignature, type SignatureCheck } from '#exchange/keys/signature-check.ts';

interface SaidContent {
  readonly signature: SignatureCheck;
  readonly bodies: Bodies | null;
  readonly problems: readonly PackageProblem[];
}

/** What the entries say, once their bytes are known to be right: signature, bodies, records. */
export async function readContent(
  manifest: AnyManifest,
  fingerprint: Digest,
  found: readonly FoundContent[],
): Promise<SaidContent> {
  const byName = new Map(found.map((entry) => [entry.name, entry]));
  const signature = await checkSignature(await byName.get(SIGNATURE)?.piece(), fingerprint);
  const unsound = signature.state === 'invalid' ? [problem('bad-signature', SIGNATURE)] : [];
  if (manifest.kind === 'backup') {
    const problems = await recordProblems(manifest, found);
    return { signature, bodies: null, problems: [...unsound, ...problems] };
  }
  const { bodies, problems } = await readBodies(manifest, byName);
  return { signature, bodies, problems: [...unsound, ...problems] };
}

async function readBodies(
  manifest: CarriedManifest,
  byName: ReadonlyMap<string, FoundContent>,
): Promise<Pick<SaidContent, 'bodies' | 'problems'>> {
  const texts = new Map<string, Uint8Array>();
  for (const name of BODIES_OF[manifest.kind]) {
    const piece = await byName.get(name)?.piece();
    if (piece) texts.set(name, await bytesOf(piece));
  }
  const parsed = parseBodies(manifest.kind, texts);
  if (!parsed.ok) {
    // What is missing or altered was told when it was looked for.
    return { bodies: null, problems: parsed.error.filter(({ kind }) => kind !== 'missing') };
  }
  const problems = contradictionsIn(manifest, parsed.value);
  return { bodies: problems.length > 0 ? null : parsed.value, problems };
}

/** Tables of a backup that are no lists of the length the manifest says. */
async function recordProblems(
  { counts }: Manifest,
  found: readonly FoundContent[],
): Promise<readonly PackageProblem[]> {
  const problems: PackageProblem[] = [];
  for (const { name, bytes, piece } of found) {
    const table = recordsTable(name);
    if (table === undefined || bytes > LIMITS.records) continue;
    const read = readJson(await bytesOf(await piece()));
    if (!read.ok) problems.push(problem(read.error.kind, name, read.error.detail));
    else if (!Array.isArray(read.value) || read.value.length !== counts[table]) {
      problems.push(problem('bad-body', name, `counts.${table}`));
    }
  }
  return problems;
}
