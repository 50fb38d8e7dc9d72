import type { AssessmentId, Digest, PublicKey } from '#core/lib/ids.ts';
import { fail, type Result } from '#core/lib/result.ts';
import { canFinalize, checkFinalize } from '#core/review/can-finalize.ts';
import type { Consensus } from '#core/review/consensus.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { finalRecord } from '#core/review/final-record.ts';
import type { FinalizeProblem } from '#core/review/finalize-problem.ts';
import { readConsensusRow } from '#storage/consensus.ts';
import { attempt } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { finalizeContext } from './finalize-context.ts';
import { readMeeting, type Meeting, type MeetingFailure } from './read-meeting.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';
import {
  sendCarried,
  type SendCarriedFailure,
  type SentCarried,
} from '#workflow/submit/send-carried.ts';
import { signWith } from '#workflow/keys/sign-with.ts';

/** How a result is to be made. */
export interface FinalizeOrder {
  readonly stage: FinalRecord['stage'];
  /** YYYY-MM-DD, of an interim result; else null. */
  readonly objectUntil: string | null;
  /** Who sends it. */
  readonly by: { readonly name: string; readonly position: string };
  /** Unit that speaks where nothing is signed; of a desk with keys it is that of the key. */
  readonly unit: string;
  readonly recipients: readonly PublicKey[];
  /** What is said of a review that a newer one of the same asesor took the place of. */
  readonly goneReason: string;
  readonly fileName: (stage: FinalRecord['stage'], revision: number) => string;
}

export type FinalizeFailure =
  | MeetingFailure
  | SendCarriedFailure
  /** The meeting was not begun here. */
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'not-ready'; readonly problems: readonly FinalizeProblem[] };

/** A review that counts no more is left out with what is said of it, once for all. */
function withGone({ weighing }: Meeting, reason: string): Meeting['weighing'] {
  const gone = weighing.gone.map((held) => ({ held, reason }));
  return { ...weighing, left: [...weighing.left, ...gone] };
}

/** Fingerprints of everything a result rests on, each once. */
export function restsOf(final: FinalRecord): readonly Digest[] {
  const all = [
    final.submission,
    ...final.reviews,
    ...final.clarifications,
    ...(final.period === null ? [] : [final.period]),
  ];
  return [...new Set(all)];
}

/**
 * Makes the result of a meeting and sends it as one file, when no rule stands in the way. The
 * reason for which it was opened again goes into the result and is then done with.
 */
export function finalizeMeeting(
  desk: Desk,
  id: AssessmentId,
  order: FinalizeOrder,
  dayOf: DayOf,
): Promise<Result<SentCarried, FinalizeFailure>> {
  return attempt<SentCarried, FinalizeFailure>(async () => {
    const row = await readConsensusRow(desk.db, id);
    if (!row.ok) return row.error.kind === 'missing' ? fail({ kind: 'not-begun' }) : row;
    const [read, signing] = await Promise.all([readMeeting(desk, id, dayOf), signWith(desk)]);
    if (!read.ok) return read;
    const meeting = read.value;
    const { submission, talk } = meeting;
    const { consensus, stored } = row.value;
    const at = desk.now();
    const { stage, objectUntil, by } = order;
    const today = dayOf(at);
    const asked = { stage, objectUntil, byName: by.name, today, signs: signing.ok };
    const reasons = canFinalize(checkFinalize(finalizeContext(meeting, consensus, asked)));
    if (reasons !== true) return fail({ kind: 'not-ready', problems: reasons });
    const identity = signing.ok ? signing.value.identity : null;
    const { bodies, record } = submission;
    const final = finalRecord({
      rubric: bodies['rubric.json'],
      assessment: bodies['assessment.json'],
      documents: bodies['documents.json'],
      additional: meeting.additional.map(({ document }) => document),
      consensus,
      weighing: withGone(meeting, order.goneReason),
      clarifications: talk.files.map(({ file }) => file.id),
      period: meeting.period?.file ?? null,
      lastYear: meeting.lastYear,
      by: {
        name: by.name.trim(),
        unit: identity?.unit ?? order.unit,
        role: identity?.role ?? 'diskominfo',
      },
      at,
      stage,
      objectUntil,
    });
    const { rubric, agency, period, year } = record.about;
    const sent: Consensus = {
      ...consensus,
      reopening: '',
      revision: consensus.revision + 1,
      updatedAt: at,
    };
    return sendCarried(desk, {
      kind: 'final',
      about: { rubric, agency, period, year, subject: id, rests: restsOf(final) },
      madeAt: at,
      bodies: new Map([['final.json', final]]),
      files: [],
      by,
      note: { verb: 'finalize' },
      recipients: order.recipients,
      fileName: (revision) => order.fileName(stage, revision),
      together: () => [{ table: 'consensus', key: id, before: stored, after: sent }],
    });
  });
}
