import type { KnownMeeting, KnownResult } from './queue-facts.ts';
import { questioned, type OpenTalk } from './queue-talk.ts';
import type {
  OtherReader,
  OwnProgress,
  QueueEntry,
  QueueState,
  Rework,
  WaitsFor,
} from './queue.ts';

/** What the state of one submission is judged by. */
export interface StateFacts {
  /** The newest result that rests on this very submission; undefined = none is here. */
  readonly result: KnownResult | undefined;
  /** The meeting on it, where this desk leads it. */
  readonly meeting: KnownMeeting | undefined;
  readonly talk: OpenTalk;
  readonly own: OwnProgress;
  readonly others: readonly OtherReader[];
  readonly mine: boolean | null;
  readonly conflict: QueueEntry['conflict'];
  readonly rework: readonly Rework[];
}

/** Everybody who is awaited has handed in, and this desk is done with its own part. */
function isReady({ own, others, meeting }: StateFacts): boolean {
  const closed = own.sheet === 'signed' || own.sheet === 'recused';
  const leads = own.sheet === 'none' && meeting !== undefined;
  const isHere = ({ standing }: OtherReader): boolean => standing === 'handed-in';
  const votes = others.filter(isHere).length + Number(own.sheet === 'signed');
  return (closed || leads) && others.every(isHere) && votes > 0;
}

/** Where a submission stands. What the agency owes comes before what was done here. */
export function stateOf(facts: StateFacts): QueueState {
  const { result, meeting, talk, own } = facts;
  if (result && !meeting?.reopened) return result.stage;
  if (talk.returns.length > 0) return 'returned';
  if (talk.questions.length > 0) return 'waiting';
  if (isReady(facts)) return 'ready';
  return own.sheet === 'none' && !meeting ? 'new' : 'in-review';
}

/** Whether there is something left that can be rated without the agency's answers. */
function canGoOn({ own, talk }: StateFacts): boolean {
  if (own.sheet === 'signed' || own.sheet === 'recused') return false;
  return own.total === null || own.total - own.done > questioned(talk);
}

/** Begun here; or assigned to this desk or to nobody, and free of any conflict of interest. */
function isForMe({ own, mine, conflict }: StateFacts): boolean {
  const isTied = conflict !== null && conflict.despite === '';
  return own.sheet !== 'none' || (mine !== false && !isTied);
}

/** Who has to do something now. */
export function waitsFor(facts: StateFacts, state: QueueState): WaitsFor {
  const { own, meeting, rework } = facts;
  const objected = rework.some(({ kind }) => kind === 'objection');
  if (objected) return meeting ? 'me' : 'chair';
  if (state === 'final') return 'nobody';
  if (state === 'interim') return 'agency';
  if (rework.length > 0) return 'me';
  switch (state) {
    case 'returned':
      return 'agency';
    case 'waiting':
      return canGoOn(facts) && isForMe(facts) ? 'me' : 'agency';
    case 'ready':
      return meeting ? 'me' : 'chair';
    case 'in-review':
      return own.sheet === 'open' ? 'me' : 'others';
    case 'new':
      return isForMe(facts) ? 'me' : 'others';
  }
}
