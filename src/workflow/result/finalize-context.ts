import type { Consensus } from '#core/review/consensus.ts';
import type { FinalizeContext } from '#core/review/finalize-problem.ts';
import { talkStanding } from '#core/review/talk-standing.ts';
import type { Meeting } from './read-meeting.ts';

type Asked = Pick<FinalizeContext, 'stage' | 'objectUntil' | 'byName' | 'today' | 'signs'>;

/** What the rules of finalising judge a meeting by. */
export function finalizeContext(
  meeting: Meeting,
  consensus: Consensus,
  asked: Asked,
): FinalizeContext {
  const { rubric, items, weighing, awaited, talk, newer, last, submission } = meeting;
  return {
    rubric,
    consensus,
    items,
    weighing,
    awaited,
    newer,
    talk: talkStanding(talk.threads),
    isSimulation: submission.bodies['assessment.json'].kind === 'simulation',
    last: last && last.final,
    ...asked,
  };
}
