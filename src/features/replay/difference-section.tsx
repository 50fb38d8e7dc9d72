import { useMemo, type ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Prospect } from '#core/replay/prospect.ts';
import { scoreTerms } from '#core/score-terms.ts';
import { differenceOf, isStill } from './difference.ts';
import { DifferenceTable } from './difference-table.tsx';
import { signedExactly } from './numbers.ts';
import { OutcomePanel } from './outcome-panel.tsx';
import { Section } from '#ui/section.tsx';
import { DIFFERENCE } from './text-difference.ts';

interface DifferenceSectionProps {
  readonly assessment: Assessment;
  readonly prospect: Prospect;
}

/** The index by both versions from the same answers, and what each indicator does to it. */
export function DifferenceSection({ assessment, prospect }: DifferenceSectionProps): ReactNode {
  const { from, to, scope } = prospect;
  const { answers } = assessment;
  const { before, after, difference } = useMemo(
    () => differenceOf(prospect, answers),
    [prospect, answers],
  );
  const digits = Math.max(from.rounding.digits, to.rounding.digits) + 2;
  const still = difference.kind === 'explained' && isStill(difference.rows);
  return (
    <Section id="selisih" title={DIFFERENCE.title}>
      <p>{DIFFERENCE.lead}</p>
      <div className="replay-outcomes">
        <OutcomePanel
          title={DIFFERENCE.before}
          from={DIFFERENCE.version(from.shortTitle, from.version)}
          outcome={before}
          terms={scoreTerms(assessment, from)}
        />
        <OutcomePanel
          title={DIFFERENCE.after}
          from={DIFFERENCE.version(to.shortTitle, to.version)}
          outcome={after}
          terms={scoreTerms({ scope }, to)}
        />
        {difference.kind === 'explained' && (
          <div className="replay-outcome">
            <h3>{DIFFERENCE.total}</h3>
            <p className="soft">{DIFFERENCE.totalHint}</p>
            <p className="replay-number numeric">
              {signedExactly(difference.total, digits - 2, digits)}
            </p>
          </div>
        )}
      </div>
      {difference.kind === 'no-score' && <p>{DIFFERENCE.noScore[difference.missing]}</p>}
      {still && <p>{DIFFERENCE.same}</p>}
      {before.kind !== 'none' && after.kind !== 'none' && before.predikat !== after.predikat && (
        <p>{DIFFERENCE.predikat(before.predikat, after.predikat)}</p>
      )}
      {difference.kind === 'explained' && (
        <details open={!still}>
          <summary>{DIFFERENCE.show(difference.rows.length)}</summary>
          <DifferenceTable rows={difference.rows} digits={digits} />
        </details>
      )}
    </Section>
  );
}
