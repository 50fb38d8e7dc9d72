import { sameValue } from '#core/lib/same-value.ts';
import type { FinalizeContext, FinalizeFound } from './finalize-problem.ts';

type Found = readonly FinalizeFound[];

const NONE: Found = [];
const whole = (detail = ''): Found => [{ indicator: null, detail }];
const when = (holds: boolean, detail = ''): Found => (holds ? whole(detail) : NONE);

export const simulation = ({ isSimulation }: FinalizeContext): Found => when(isSimulation);

export const newerRevision = ({ newer }: FinalizeContext): Found => when(newer !== null);

export const noReview = ({ weighing }: FinalizeContext): Found =>
  when(weighing.weighed.length === 0);

export const reviewUndecided = ({ weighing }: FinalizeContext): Found =>
  weighing.undecided.flatMap(({ held }) => whole(held.review.by.name));

/** Somebody was to rate, nothing came, and nothing says why it is not waited for. */
export function reviewMissing({ awaited, consensus }: FinalizeContext): Found {
  const excused = new Set(
    consensus.missing.map(({ name, institution }) => `${name}\n${institution}`),
  );
  return awaited
    .filter(({ name, institution }) => !excused.has(`${name}\n${institution}`))
    .flatMap(({ name }) => whole(name));
}

export const clarificationOpen = ({ talk }: FinalizeContext): Found =>
  talk.open.filter(({ overdue }) => !overdue).map(({ indicator }) => ({ indicator, detail: '' }));

export const clarificationOverdue = ({ talk }: FinalizeContext): Found =>
  talk.open.filter(({ overdue }) => overdue).map(({ indicator }) => ({ indicator, detail: '' }));

export const objectionUndecided = ({ talk }: FinalizeContext): Found =>
  talk.undecided.map(({ indicator }) => ({ indicator, detail: '' }));

/** A final result stands until it is opened again with a reason. */
export const notReopened = ({ last, consensus }: FinalizeContext): Found =>
  when(last?.stage === 'final' && consensus.reopening.trim() === '');

/** The very same result once more; interim may become final without a change. */
export function unchanged({ last, stage, consensus }: FinalizeContext): Found {
  if (!last || last.stage !== stage) return NONE;
  const values = Object.entries(consensus.values);
  const isSame =
    values.length === Object.keys(last.values).length &&
    last.note === consensus.note &&
    sameValue(last.meeting, consensus.meeting) &&
    values.every(([id, now]) => {
      const then = Object.hasOwn(last.values, id) ? last.values[id] : undefined;
      return (
        then !== undefined &&
        sameValue(
          [now.finding, now.rule, now.note, now.shortcoming, now.recommendation, now.minority],
          [
            then.finding,
            then.rule,
            then.note,
            then.shortcoming,
            then.recommendation,
            then.minority,
          ],
        )
      );
    });
  return when(isSame);
}

export const dateMissing = ({ consensus }: FinalizeContext): Found =>
  when(consensus.meeting.date === null);

const present = ({ consensus }: FinalizeContext) =>
  consensus.meeting.attendance.filter((one) => one.present);

/** At least one asesor has to have been there, as the leader or as a member. */
export const attendanceMissing = (context: FinalizeContext): Found =>
  when(!present(context).some(({ role }) => role === 'asesor' || role === 'chair'));

/** A value that the leader decided needs a leader who was there. */
export const chairMissing = (context: FinalizeContext): Found =>
  when(
    Object.values(context.consensus.values).some(({ rule }) => rule === 'chair') &&
      !present(context).some(({ role }) => role === 'chair'),
  );

export const nameMissing = ({ byName }: FinalizeContext): Found => when(byName.trim() === '');

/** An interim result is one to which the agency may object until a day that still comes. */
export const lastDay = ({ stage, objectUntil, today }: FinalizeContext): Found =>
  when(stage === 'interim' && (objectUntil === null || objectUntil < today));

/** The agency may still object to the interim result. */
export const objectionTime = ({ stage, last, today }: FinalizeContext): Found =>
  when(
    stage === 'final' &&
      last?.stage === 'interim' &&
      last.objectUntil !== null &&
      last.objectUntil >= today,
    last?.objectUntil ?? '',
  );

export const conflict = ({ weighing }: FinalizeContext): Found =>
  weighing.kept
    .filter(({ held }) => held.oddities.some(({ kind }) => kind === 'conflict'))
    .flatMap(({ held }) => whole(held.review.by.name));

export const numberMissing = ({ consensus }: FinalizeContext): Found =>
  when(consensus.meeting.number.trim() === '');

export const placeMissing = ({ consensus }: FinalizeContext): Found =>
  when(consensus.meeting.place.trim() === '');

export const unsignedReview = ({ weighing }: FinalizeContext): Found =>
  weighing.weighed.filter(({ key }) => key === null).flatMap(({ review }) => whole(review.by.name));

export const unsigned = ({ signs }: FinalizeContext): Found => when(!signs);
