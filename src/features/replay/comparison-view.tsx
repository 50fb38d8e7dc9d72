import { useMemo, type ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { CompareNotes } from './compare-notes.tsx';
import { compare, partyOf, type Party } from './comparison.ts';
import { GroupComparison } from './group-comparison.tsx';
import { IndicatorComparison } from './indicator-comparison.tsx';
import { Refused } from './refused.tsx';
import { ScoreComparison } from './score-comparison.tsx';
import { Section } from '#ui/section.tsx';
import { COMPARE } from './text-compare.ts';

interface ComparisonViewProps {
  readonly assessment: Assessment;
  readonly own: Rubric;
  readonly other: Assessment;
  readonly otherRubric: Rubric;
}

/** Two assessments: what they are, then their numbers side by side or why not. */
export function ComparisonView(props: ComparisonViewProps): ReactNode {
  const { assessment, own, other, otherRubric } = props;
  const mine = useMemo(() => partyOf(assessment, own), [assessment, own]);
  const theirs = useMemo(() => partyOf(other, otherRubric), [other, otherRubric]);
  const comparison = useMemo(() => compare(mine, theirs), [mine, theirs]);
  return (
    <>
      <Facts mine={mine} other={theirs} />
      {comparison.kind === 'refused' ? (
        <Refused comparison={comparison} mine={mine} other={theirs} />
      ) : (
        <>
          <CompareNotes mine={mine} other={theirs} />
          <ScoreComparison mine={mine} other={theirs} />
          <GroupComparison mine={mine} other={theirs} />
          <IndicatorComparison mine={mine} other={theirs} />
        </>
      )}
    </>
  );
}

interface PartiesProps {
  readonly mine: Party;
  readonly other: Party;
}

function scopeText({ part }: Party): string {
  return part ? COMPARE.part(part.owner, part.indicators, part.of) : COMPARE.wholeScope;
}

function Facts({ mine, other }: PartiesProps): ReactNode {
  const rows = [
    { label: COMPARE.agency, of: (one: Party) => one.assessment.agency.name },
    { label: COMPARE.year, of: (one: Party) => String(one.assessment.year) },
    {
      label: COMPARE.instrument,
      of: ({ whole }: Party) => COMPARE.named(whole.shortTitle, whole.version),
    },
    { label: COMPARE.scope, of: scopeText },
    { label: COMPARE.kind, of: (one: Party) => COMPARE.kinds[one.assessment.kind] },
  ];
  return (
    <Section id="kedua" title={COMPARE.facts}>
      <div className="replay-outcomes">
        {[
          { name: COMPARE.mine, party: mine },
          { name: COMPARE.other, party: other },
        ].map(({ name, party }) => (
          <div key={name} className="replay-outcome">
            <h3>{name}</h3>
            <dl className="replay-facts">
              {rows.map(({ label, of }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{of(party)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  );
}
