import type { ReactNode } from 'react';
import { coverageLine } from '#core/evidence/coverage.ts';
import { findingOfTrace } from '#core/review/proposal.ts';
import type { CoverageUnit } from '#core/assessment/answer.ts';
import { toNumber } from '#core/lib/ratio.ts';
import { decimal, percent } from '#ui/format.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { LastYearFact } from './last-year-fact.tsx';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';
import { findingText } from './words.ts';
import type { LastYear } from '#core/review/final.ts';

interface ClaimCardProps extends Pick<ReviewModel, 'rubric' | 'indicator' | 'claim'> {
  /** Null = no result of an earlier year is here. */
  readonly lastYear: LastYear | null;
}

const { claim: words } = text;

/** What the agency says of the indicator: its level, its two sentences, and whom it is about. */
export function ClaimCard({ rubric, indicator, claim, lastYear }: ClaimCardProps): ReactNode {
  const { answer, trace, supported } = claim;
  const { rating, reason, subject, target, fact, analysis, notes } = answer;
  const proved = findingText(rubric, indicator, supported);
  return (
    <section className="card review-claim" aria-labelledby="klaim">
      <h2 id="klaim">{words.title}</h2>
      <dl className="review-facts">
        <Fact name={words.level} strong>
          {claimText(rubric, indicator, claim)}
        </Fact>
        {rating === 'rated' && proved !== '' && <Fact name={words.supported}>{proved}</Fact>}
        {trace?.basis === 'stated' && answer.stated && (
          <Fact name={text.level.value}>{words.stated(decimal(answer.stated.value))}</Fact>
        )}
        {trace?.basis === 'external' && answer.stated && (
          <Fact name={text.level.value}>
            {words.external(decimal(answer.stated.value), indicator.external?.index ?? '')}
          </Fact>
        )}
        {target !== null && <Fact name={words.target}>{String(target)}</Fact>}
        <LastYearFact rubric={rubric} indicator={indicator} lastYear={lastYear} />
        {subject !== '' && <Fact name={words.subject}>{subject}</Fact>}
        {rating === 'not-applicable' && <Fact name={words.reason}>{reason}</Fact>}
        {rating === 'rated' && <Fact name={words.fact}>{fact || words.empty}</Fact>}
        {rating === 'rated' && <Fact name={words.analysis}>{analysis || words.empty}</Fact>}
        {notes !== '' && <Fact name={words.notes}>{notes}</Fact>}
        <CoverageFact indicator={indicator} claim={claim} />
      </dl>
    </section>
  );
}

function claimText(
  rubric: ReviewModel['rubric'],
  indicator: ReviewModel['indicator'],
  { trace, answer }: ReviewModel['claim'],
): string {
  if (answer.rating === 'not-applicable') return words.notApplicable;
  return (trace && findingText(rubric, indicator, findingOfTrace(trace))) || words.none;
}

interface FactProps {
  readonly name: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, strong = false, children }: FactProps): ReactNode {
  return (
    <div className={strong ? 'review-fact review-fact-strong' : 'review-fact'}>
      <dt>{name}</dt>
      <dd className="pre-line">{children}</dd>
    </div>
  );
}

function CoverageFact({ indicator, claim }: Pick<ReviewModel, 'indicator' | 'claim'>): ReactNode {
  const line = coverageLine(claim.answer, indicator);
  if (!line || claim.answer.rating !== 'rated') return null;
  const units = claim.answer.coverage?.units ?? [];
  return (
    <div className="review-fact">
      <dt>{words.coverage}</dt>
      <dd>
        {line.share === null ? (
          words.noCoverage
        ) : (
          <>
            <span className="numeric">
              {words.covered(line.covered, line.total, percent(toNumber(line.share)), line.of)}
            </span>
            <details>
              <summary>{words.names}</summary>
              <ul className="review-units">
                {units.map((unit) => (
                  <Unit key={unit.name} unit={unit} />
                ))}
              </ul>
            </details>
          </>
        )}
      </dd>
    </div>
  );
}

function Unit({ unit }: { readonly unit: CoverageUnit }): ReactNode {
  return (
    <li>
      <Icon name={unit.covered ? 'check' : 'minus'} /> {unit.name}
      <span className="hidden-visually">
        {` (${unit.covered ? words.coveredMark : words.missingMark})`}
      </span>
    </li>
  );
}
