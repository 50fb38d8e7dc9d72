import type { ReactNode } from 'react';
import type { Level } from '#core/rubric/types.ts';
import type { Rung } from '#core/scoring/climb.ts';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';

const { why: words } = text;

/** How the proposal came about, rung by rung: as the one scoring function saw it. */
export function ProposalWhy({ model }: { readonly model: ReviewModel }): ReactNode {
  const { rubric, indicator, proposal } = model;
  const { trace } = proposal;
  if (trace?.state === 'not-applicable') return <p>{words.notApplicable}</p>;
  if (!trace?.climb) return <p>{words.blank}</p>;
  const labels = rubric.scales[indicator.scale]?.labels ?? {};
  return (
    <div className="stack review-why">
      {trace.basis === 'external' && <p>{words.external}</p>}
      {trace.basis === 'stated' && <p>{words.stated}</p>}
      <ol>
        {trace.climb.rungs.map((rung) => {
          const step = indicator.levels.find(({ level }) => level === rung.level);
          return (
            <li key={rung.level}>
              <strong>{text.ladder.level(rung.level, labels[String(rung.level)] ?? '')}</strong>
              {`: ${rungText(rung, step, trace.basis === 'ladder')}`}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function textsOf(
  all: readonly { readonly id: string; readonly text: string }[],
  ids: readonly string[],
): string {
  return all
    .filter(({ id }) => ids.includes(id))
    .map((one) => one.text.replace(/[.;]$/, ''))
    .join('; ');
}

function rungText(rung: Rung, step: Level | undefined, asksTicks: boolean): string {
  if (rung.reached || !step) return words.reached;
  const { missingCriteria, missingEvidence } = rung;
  const lacks = [
    ...(asksTicks && missingCriteria.length > 0
      ? [words.criteria(textsOf(step.criteria, missingCriteria))]
      : []),
    ...(missingEvidence.length > 0
      ? [words.evidence(textsOf(step.evidence, missingEvidence))]
      : []),
  ];
  return lacks.length > 0 ? lacks.join(' ') : words.below;
}
