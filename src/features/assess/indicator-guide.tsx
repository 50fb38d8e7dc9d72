import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '#core/rubric/types.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { text } from './text.ts';

interface IndicatorGuideProps {
  readonly indicator: Indicator;
  /** Beside the questions and open, or before them and closed. */
  readonly place: 'beside' | 'before';
}

/** What helps to answer: why it matters, good and bad evidence, coverage, legal basis. */
export function IndicatorGuide({ indicator, place }: IndicatorGuideProps): ReactNode {
  const { assessment } = useAssessment();
  const { why, goodEvidence, badEvidence, coverage, basis, notes = [] } = indicator;
  const content = (
    <>
      <section>
        <h2>{text.indicator.why}</h2>
        <p>{why}</p>
      </section>
      <section>
        <h2>{text.indicator.examples}</h2>
        <GuideList title={text.indicator.good} lines={goodEvidence} />
        <GuideList title={text.indicator.bad} lines={badEvidence} />
      </section>
      {coverage && (
        <section>
          <h3>{text.indicator.coverage(coverage.of)}</h3>
          <p>{coverage.note}</p>
        </section>
      )}
      <GuideList title={text.indicator.notes} lines={notes} />
      <GuideList title={text.indicator.basis} lines={basis} />
      <p>
        <Link
          href={paths.rubricIndicator(assessment.rubric.digest, indicator.id)}
          className={buttonClass('quiet')}
        >
          {text.indicator.handbook}
        </Link>
      </p>
    </>
  );
  if (place === 'beside') return <aside className="guide card">{content}</aside>;
  return (
    <details className="card">
      <summary>{text.indicator.guide}</summary>
      <div className="guide stack">{content}</div>
    </details>
  );
}

interface GuideListProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function GuideList({ title, lines }: GuideListProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="evidence">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
