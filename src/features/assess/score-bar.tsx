import type { ReactNode } from 'react';
import { TERMS } from '#core/glossary.ts';
import type { ScoreSheet } from '#core/scoring/score.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { decimal } from '#ui/format.ts';
import { Progress } from '#ui/progress.tsx';
import { Tag } from '#ui/tag.tsx';
import { SaveBadge } from './save-badge.tsx';
import { text } from './text.ts';

function supportedText({ supported }: ScoreSheet): string {
  if (supported.kind === 'no-evidence') return TERMS.noEvidence;
  const { outcome } = supported.score;
  return outcome.kind === 'none' ? '–' : decimal(outcome.value.text);
}

/**
 * Always in view: whose assessment, the number and its name, progress, and whether it is
 * saved. A number that is no index says so here in place of its predikat.
 */
export function ScoreBar(): ReactNode {
  const { assessment, rubric, terms, sheet } = useAssessment();
  const { outcome, counts } = sheet.claimed;
  const answered = counts.total - counts.blank;
  const progress = text.bar.answered(answered, counts.total);
  return (
    <section className="score-bar" aria-label={text.bar.label}>
      <div className="score-bar-who">
        <strong title={assessment.agency.name}>
          {assessment.agency.shortName || assessment.agency.name}
        </strong>
        <span className="soft score-bar-what">
          {rubric.shortTitle}, {assessment.year}
        </span>
        {assessment.kind === 'simulation' && <Tag tone="warn">{TERMS.simulation}</Tag>}
      </div>
      <div className="score-bar-value">
        <span className="score-bar-number">
          {outcome.kind === 'none' ? (
            <span>{unassessedIn(rubric, outcome)?.label ?? text.bar.none}</span>
          ) : (
            <>
              <span className="soft">
                {outcome.kind === 'final' ? terms.name : TERMS.runningScore}
              </span>
              <strong className="numeric">{decimal(outcome.value.text)}</strong>
              {terms.notIndex === null && <Tag tone="info">{outcome.predikat}</Tag>}
            </>
          )}
        </span>
        <span className="soft score-bar-supported">
          <span className="score-bar-supported-label">{`${TERMS.supported}: `}</span>
          {sheet.supported.kind === 'scored' && (
            <span className="score-bar-supported-short" aria-hidden="true">
              {text.bar.supportedShort}{' '}
            </span>
          )}
          {supportedText(sheet)}
        </span>
        {terms.notIndex !== null && <span className="score-bar-not">{terms.notIndex}</span>}
      </div>
      <div className="score-bar-progress">
        <span className="numeric">{progress}</span>
        <Progress label={progress} value={answered} max={counts.total} />
      </div>
      <SaveBadge />
    </section>
  );
}
