import type { ReactNode } from 'react';
import { STATUS_TERMS } from '#core/glossary.ts';
import { supportTotals } from '#core/evidence/missing-evidence.ts';
import { subtract } from '#core/lib/ratio.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { Counts } from '#core/scoring/score.ts';
import { Notice } from '#ui/notice.tsx';
import { BandScale } from './band-scale.tsx';
import { rounded } from './numbers.ts';
import { ScorePanel } from './score-panel.tsx';
import { EVIDENCE } from './text-evidence.ts';
import { TEXT } from './text.ts';
import type { ResultsView } from './view.ts';
import './summary.css';

function progressText(
  { total, blank, notApplicable }: Counts,
  terms: ScoreTerms,
): readonly string[] {
  if (blank === total) return [];
  return [
    blank === 0 ? TEXT.allAnswered(total) : TEXT.answered(total - blank, total, terms),
    ...(notApplicable > 0 ? [TEXT.notApplicableCount(notApplicable)] : []),
  ];
}

/** How far the supported number stays behind the claimed one. */
function differenceText({ score, sheet, rubric }: ResultsView): readonly string[] {
  const claimed = score.outcome;
  const supported = sheet.supported.kind === 'scored' ? sheet.supported.score.outcome : null;
  if (claimed.kind === 'none' || !supported || supported.kind === 'none') return [];
  const behind = subtract(claimed.value.exact, supported.value.exact);
  return [EVIDENCE.difference(rounded(behind, rubric.rounding.digits + 1))];
}

/** Index and predikat, claimed beside supported, and what they were measured with. */
export function Summary({ view }: { readonly view: ResultsView }): ReactNode {
  const { rubric, part, terms, score, sheet } = view;
  const { supported } = sheet;
  const totals = supportTotals(view.supports.values());
  return (
    <>
      {terms.notIndex !== null && <Notice tone="warn" title={terms.notIndex} />}
      <div className="summary-scores">
        <ScorePanel
          view={view}
          title={TEXT.claimed}
          basis="claimed"
          outcome={score.outcome}
          remarks={progressText(score.counts, terms)}
        />
        {supported.kind === 'scored' ? (
          <ScorePanel
            view={view}
            title={TEXT.supported}
            basis="supported"
            outcome={supported.score.outcome}
            remarks={differenceText(view)}
          />
        ) : (
          <div className="score-panel">
            <h3>{TEXT.supported}</h3>
            <p className="score-none">{TEXT.noEvidence}</p>
            <p className="soft">{TEXT.noEvidenceHint}</p>
          </div>
        )}
      </div>
      {totals.required > 0 && <p className="numeric">{EVIDENCE.totals(totals)}</p>}
      <BandScale rubric={rubric} terms={terms} outcome={score.outcome} />
      <dl className="facts">
        <div>
          <dt>{TEXT.instrument}</dt>
          <dd>{TEXT.version(rubric.title, rubric.version)}</dd>
        </div>
        <div>
          <dt>{TEXT.instrumentStatus}</dt>
          <dd>{STATUS_TERMS[rubric.status]}</dd>
        </div>
        {part && (
          <div>
            <dt>{TEXT.scope}</dt>
            <dd>{TEXT.scopePart(part)}</dd>
          </div>
        )}
        <div>
          <dt>{TEXT.targetPredikat(terms)}</dt>
          <dd>{rubric.target.predikat}</dd>
        </div>
      </dl>
    </>
  );
}
