import type { Digest } from '#core/lib/ids.ts';
import type { ByteSource } from '#exchange/bytes/byte-source.ts';
import type { Bodies } from './bodies.ts';
import { layoutFor, layoutOf } from './layout.ts';
import { checkLoosely } from './loose.ts';
import { planOf, type AnyManifest, type Plan } from './plan.ts';
import { isRefusal, problem, verdictOf, type PackageProblem, type Verdict } from './problem.ts';
import { readContent } from './said.ts';
import type { Findings, FoundContent } from './found.ts';
import { checkStrictly } from './strict.ts';
import { withoutManifest } from './remains.ts';
import { MANIFEST, SIGNATURE } from './manifest.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import type { SignatureCheck } from '#exchange/keys/signature-check.ts';
import { surveyZip, type Survey } from '#exchange/zip/zip-survey.ts';

/** An entry that was read to its end and is what the package says. */
type CheckedEntry = FoundContent;

/** Everything that was found out about a file; nothing of it is stored. */
export interface Examination {
  readonly verdict: Verdict;
  /** Empty exactly when it is intact. */
  readonly problems: readonly PackageProblem[];
  /** What the package says of itself; null = nothing that can be believed. */
  readonly manifest: AnyManifest | null;
  /** SHA-256 of manifest.json; null without a manifest. */
  readonly fingerprint: Digest | null;
  readonly signature: SignatureCheck;
  /** The bodies of a carried package; null where one of them is not sound, and for a backup. */
  readonly bodies: Bodies | null;
  /** Those that are right, in the order of the file, manifest and signature included. */
  readonly entries: readonly CheckedEntry[];
}

const NOTHING: Omit<Examination, 'verdict' | 'problems'> = {
  manifest: null,
  fingerprint: null,
  signature: { state: 'none' },
  bodies: null,
  entries: [],
};

const because = (
  problems: readonly PackageProblem[],
  known: Omit<Examination, 'verdict' | 'problems'> = NOTHING,
): Examination => ({ ...known, verdict: verdictOf(problems), problems });

/**
 * Reads a package to its last byte and says what is so and what is not: never throws, never
 * stops at the first fault, keeps no more in memory than the bodies and one piece of evidence.
 * `progress` hears bytes done of all.
 */
export async function examinePackage(
  file: ByteSource,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Examination> {
  let done = 0;
  const heard = (bytes: number): void => {
    done += bytes;
    progress(Math.min(done, file.size), file.size);
  };
  try {
    const survey = await surveyZip(file);
    if (!survey.manifest) return because(await withoutManifest(file, survey, heard, signal));
    const plan = planOf(survey.manifest);
    if (!plan.ok) {
      // A newer version may rightly hold what this one refuses.
      const others = plan.error.kind === 'too-new' ? [] : survey.refusals;
      return because([plan.error, ...others]);
    }
    return await examinePlanned(
      file,
      { ...plan.value, survey, text: survey.manifest },
      heard,
      signal,
    );
  } catch {
    return because([problem(signal.aborted ? 'stopped' : 'unreadable', '')]);
  }
}

interface Planned extends Plan {
  readonly survey: Survey;
  /** manifest.json as it is. */
  readonly text: Uint8Array;
}

async function examinePlanned(
  file: ByteSource,
  planned: Planned,
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Examination> {
  const { manifest, text } = planned;
  const fingerprint = digestOf(text);
  const known = { ...NOTHING, manifest, fingerprint };
  if (planned.problems.some(isRefusal)) return because(planned.problems, known);
  const findings = await contentIn(file, planned, fingerprint, heard, signal);
  const problems = [...planned.problems, ...findings.problems];
  if (findings.found.length === 0 || problems.some(isRefusal)) return because(problems, known);
  const content = await readContent(manifest, fingerprint, findings.found);
  return because([...problems, ...content.problems], {
    ...known,
    signature: content.signature,
    bodies: content.bodies,
    entries: findings.found,
  });
}

/** The content, laid out as this format does or otherwise. */
async function contentIn(
  file: ByteSource,
  { manifest, survey, text }: Planned,
  fingerprint: Digest,
  heard: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Findings> {
  const own = { bytes: text.length, fingerprint };
  const layout = layoutFor(file.size, manifest.entries, own, survey);
  if (layout) return checkStrictly(file, layout, manifest.madeAt, heard, signal);
  if (survey.refusals.length > 0) return { found: [], problems: survey.refusals };
  const directory = new Map(survey.entries.map((entry) => [entry.name, entry]));
  const expected = [
    ...manifest.entries,
    { name: MANIFEST, ...own, sha256: fingerprint },
    ...(directory.has(SIGNATURE) ? [{ name: SIGNATURE, bytes: null, sha256: null }] : []),
  ];
  const findings = await checkLoosely(file, directory, expected, heard, signal);
  if (survey.directory !== 'none') return findings;
  const whole = layoutOf(manifest.entries, own, directory.get(SIGNATURE)?.bytes ?? 0).total;
  const brokenIn = survey.walk?.brokenIn ?? (file.size < whole ? '' : null);
  if (brokenIn === null) return findings;
  const rest = findings.problems.filter(
    ({ kind, entry }) => kind !== 'wrapping' && entry !== brokenIn,
  );
  return { ...findings, problems: [...rest, problem('truncated', brokenIn)] };
}
