import type { ReactNode } from 'react';
import { subtract } from '#core/lib/ratio.ts';
import type { Party } from './comparison.ts';
import { signedExactly } from './numbers.ts';
import { OutcomePanel } from './outcome-panel.tsx';
import { Section } from '#ui/section.tsx';
import { COMPARE } from './text-compare.ts';

interface ScoreComparisonProps {
  readonly mine: Party;
  readonly other: Party;
}

/** The two indices with their predikat, and the difference where both have one. */
export function ScoreComparison({ mine, other }: ScoreComparisonProps): ReactNode {
  const [a, b] = [mine.score.outcome, other.score.outcome];
  const { digits } = mine.rubric.rounding;
  return (
    <Section id="nilai" title={COMPARE.results}>
      <div className="replay-outcomes">
        <OutcomePanel title={COMPARE.mine} from={fromText(mine)} outcome={a} terms={mine.terms} />
        <OutcomePanel
          title={COMPARE.other}
          from={fromText(other)}
          outcome={b}
          terms={other.terms}
        />
        <div className="replay-outcome">
          <h3>{COMPARE.difference}</h3>
          <p className="soft">{COMPARE.differenceHint}</p>
          {a.kind === 'none' || b.kind === 'none' ? (
            <p>{COMPARE.noDifference}</p>
          ) : (
            <p className="replay-number numeric">
              {signedExactly(subtract(a.value.exact, b.value.exact), digits, digits + 2)}
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

function fromText({ assessment: { agency, year } }: Party): string {
  return `${agency.name} · ${year}`;
}
