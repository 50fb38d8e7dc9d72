import type { AgreedValue, AgreementRule } from '#core/review/consensus.ts';
import { agreedOf } from '#core/review/finalize-value-rules.ts';
import type { Finding } from '#core/review/finding.ts';
import type { VoteItem } from '#core/review/votes.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { plainValue, useOpenMeeting } from './meeting-context.ts';

/** One indicator of the open meeting, and what can be decided about it. */
export interface Item {
  readonly indicator: Indicator;
  readonly votes: VoteItem;
  /** null = nothing is decided. */
  readonly agreed: AgreedValue | null;
  readonly decide: (finding: Finding, rule: AgreementRule) => void;
  /** Says something beside the value; only once it is decided. */
  readonly say: (part: Partial<Pick<AgreedValue, Said>>) => void;
  readonly clear: () => void;
}

type Said = 'note' | 'shortcoming' | 'recommendation' | 'minority' | 'rule';

/** Undefined where the instrument has no such indicator. */
export function useItem(id: string): Item | undefined {
  const { meeting, consensus, change, now } = useOpenMeeting();
  const placed = findIndicator(meeting.rubric, id);
  const votes = meeting.items.find(({ indicator }) => indicator === id);
  if (!placed || !votes) return undefined;
  return {
    indicator: placed.indicator,
    votes,
    agreed: agreedOf(consensus, id),
    decide: (finding, rule) =>
      change(({ values }) => ({
        values: {
          ...values,
          [id]: { ...plainValue({ finding, rule, at: now() }), ...saidIn(values[id]) },
        },
      })),
    say: (part) =>
      change(({ values }) => {
        const known = values[id];
        return known ? { values: { ...values, [id]: { ...known, ...part } } } : {};
      }),
    clear: () =>
      change(({ values }) => ({
        values: Object.fromEntries(Object.entries(values).filter(([key]) => key !== id)),
      })),
  };
}

/** What was said beside an earlier value stays when another is chosen. */
function saidIn(value: AgreedValue | undefined): Partial<AgreedValue> {
  if (!value) return {};
  const { note, shortcoming, recommendation, minority } = value;
  return { note, shortcoming, recommendation, minority };
}
