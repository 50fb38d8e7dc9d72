import { plain } from '#core/lib/plain.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Consensus } from '#core/review/consensus.ts';
import type { ClosedReason } from '#core/review/may-open.ts';
import { NO_MEETING, type Attendant } from '#core/review/meeting.ts';
import { readConsensus, insertConsensus } from '#storage/consensus.ts';
import { attempt } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readMeeting, type Meeting, type MeetingFailure } from './read-meeting.ts';
import type { VoteSheet } from '#workflow/review/read-votes.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';

export type OpenConsensusFailure =
  | MeetingFailure
  /** An asesor rates, or declines, before what the others say is opened. */
  | { readonly kind: 'closed'; readonly why: ClosedReason };

/** Whether a review was signed at this desk: its asesor is the one who leads. */
const isFromHere = ({ record }: VoteSheet): boolean => record.direction === 'sent';

/**
 * Who is to be there: the asesors, and who signs for the agency. Nobody is marked as present.
 * The period says who leads the team; where it names nobody, the asesor at whose desk the
 * meeting is begun does.
 */
function invited({ readers, sheets, submission }: Meeting): readonly Attendant[] {
  const fromPeriod = readers.map(({ asesor: { name, institution, role } }): Attendant => {
    const part = role === 'chair' ? 'chair' : 'asesor';
    return { name, institution, role: part, present: false };
  });
  const fromSheets = sheets.flatMap(({ head }): readonly Attendant[] =>
    head ? [{ name: head.by.name, institution: head.by.unit, role: 'asesor', present: false }] : [],
  );
  const hasChair = fromPeriod.some(({ role }) => role === 'chair');
  const own = hasChair ? undefined : sheets.filter(isFromHere).at(-1)?.head;
  const { officer } = submission.bodies['statement.json'];
  const { agency } = submission.bodies['assessment.json'];
  const theirs: Attendant = {
    name: officer.name,
    institution: agency.name,
    role: 'agency',
    present: false,
  };
  const once = new Map<string, Attendant>();
  for (const one of [...fromPeriod, ...fromSheets, theirs]) {
    const key = plain(one.name);
    if (!once.has(key)) once.set(key, one);
  }
  const leader = own ? plain(own.by.name) : null;
  return [...once].map(([key, one]) => (key === leader ? { ...one, role: 'chair' } : one));
}

/**
 * Begins the meeting on an assessment at this desk, on the newest submission. From then on
 * this desk reads what all asesors say and can begin no sheet on it: an asesor's desk has to
 * be done with its own first. One that was begun already stays as it is.
 */
export function openConsensus(
  desk: Desk,
  id: AssessmentId,
  dayOf: DayOf,
): Promise<Result<Consensus, OpenConsensusFailure>> {
  return attempt<Consensus, OpenConsensusFailure>(async () => {
    const read = await readMeeting(desk, id, dayOf);
    if (!read.ok) return read;
    const meeting = read.value;
    if (meeting.consensus) return ok(meeting.consensus);
    if (meeting.gate !== 'open' && !meeting.mayLead) {
      return fail({ kind: 'closed', why: meeting.gate.closed });
    }
    const now = desk.now();
    const record: Consensus = {
      formatVersion: 1,
      id,
      submission: meeting.submission.record.id,
      left: [],
      kept: [],
      missing: [],
      values: {},
      meeting: { ...NO_MEETING, batch: meeting.batch, attendance: invited(meeting) },
      note: '',
      reopening: '',
      revision: 0,
      createdAt: now,
      updatedAt: now,
    };
    // Two windows may begin it at once: whoever came first is kept.
    const known = await readConsensus(desk.db, id);
    if (known.ok) return known;
    await insertConsensus(desk.db, record);
    return ok(record);
  });
}
