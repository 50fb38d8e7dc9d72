import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Signature } from '#core/package/signature.ts';
import type { FinalRecord } from '#core/review/final.ts';
import type { HeldResult } from '#core/review/last-year.ts';
import type { ClosedReason } from '#core/review/may-open.ts';
import { recountFinal, rubricOfResult, type Recount } from '#core/review/recount-final.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf, type KeyStanding } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { heldResults } from '#workflow/portfolio/held-results.ts';
import { resultOf } from '#workflow/receive/package-glances.ts';
import { standingOf } from '#workflow/receive/receive-trust.ts';
import { resultGate } from './result-gate.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** One file that a result names. */
export interface RestsOn {
  readonly kind: 'submission' | 'review' | 'left' | 'clarification' | 'period' | 'last-year';
  readonly fingerprint: Digest;
  /** The file as it is here; null = it is not. */
  readonly record: PackageRecord | null;
}

/** A result with everything that can be said of it at this desk. */
export interface ReadResult {
  readonly record: PackageRecord;
  readonly final: FinalRecord;
  /** As the result applies it; null = the instrument is not here, and nothing was counted. */
  readonly rubric: Rubric | null;
  readonly recount: Recount | null;
  /** Every version of it that is here, the first one first. */
  readonly versions: readonly HeldResult[];
  readonly rests: readonly RestsOn[];
  readonly trust: ReturnType<typeof standingOf>['trust'];
  /** The assessment itself is worked on at this desk. */
  readonly isOwn: boolean;
}

export type ReadResultFailure =
  | ReadFailure
  | StorageTrouble
  | { readonly kind: 'no-result' }
  /** It is here, but this desk has yet to sign, or decline, its sheet on that submission. */
  | { readonly kind: 'closed'; readonly why: ClosedReason; readonly sheet: Digest };

function restsOf(final: FinalRecord, here: readonly PackageRecord[]): readonly RestsOn[] {
  const named = (kind: RestsOn['kind'], digests: readonly (Digest | null)[]) =>
    digests.flatMap((fingerprint): readonly RestsOn[] => {
      if (fingerprint === null) return [];
      return [{ kind, fingerprint, record: here.find(({ id }) => id === fingerprint) ?? null }];
    });
  return [
    ...named('submission', [final.submission]),
    ...named('review', final.reviews),
    ...named(
      'left',
      final.left.map(({ review }) => review),
    ),
    ...named('clarification', final.clarifications),
    ...named('period', [final.period]),
    ...named('last-year', [final.lastYear?.result ?? null]),
  ];
}

const trustOf = (
  standings: (key: Signature['publicKey']) => KeyStanding,
  { signature, direction }: PackageRecord,
): ReadResult['trust'] =>
  direction === 'sent' && signature ? 'own' : standingOf(standings, signature).trust;

/** One result by its fingerprint, counted anew. All tables are asked at once. */
export function readResult(
  desk: Desk,
  fingerprint: Digest,
): Promise<Result<ReadResult, ReadResultFailure>> {
  return attempt<ReadResult, ReadResultFailure>(async () => {
    const [{ sound }, standings, gate] = await Promise.all([
      readPackages(desk.db),
      standingsOf(desk),
      resultGate(desk.db),
    ]);
    const record = sound.find(({ id }) => id === fingerprint);
    if (record?.kind !== 'final') return fail({ kind: 'no-result' });
    const said = await resultOf(desk, fingerprint);
    const may = said ? gate(record, said.submission) : 'open';
    if (may !== 'open') return fail({ kind: 'closed', why: may.closed, sheet: may.sheet });
    const { about } = record;
    const versions = await heldResults(
      desk,
      sound.filter(({ kind, about: { subject } }) => kind === 'final' && subject === about.subject),
      gate,
    );
    const final = versions.find((one) => one.record.id === fingerprint)?.final;
    if (!final) return fail({ kind: 'no-result' });
    const [whole, own] = await Promise.all([
      rubricHere(desk, about.rubric, sound),
      readAssessment(desk.db, final.assessment),
    ]);
    const rubric = whole && rubricOfResult(whole, final, about.year);
    return ok({
      record,
      final,
      rubric,
      recount: rubric && recountFinal(rubric, final),
      versions: [...versions].sort((a, b) => a.record.about.revision - b.record.about.revision),
      rests: restsOf(final, sound),
      trust: trustOf(standings, record),
      isOwn: own.ok,
    });
  });
}
