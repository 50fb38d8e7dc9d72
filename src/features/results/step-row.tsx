import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { StepEffect } from '#core/scoring/steps.ts';
import { decimal } from '#ui/format.ts';
import { signed } from './numbers.ts';
import { indicatorPath } from './paths.ts';
import { WHAT_IF } from './text-what-if.ts';
import { viewOf, type ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface StepRowProps {
  readonly view: ResultsView;
  readonly step: StepEffect;
}

/** One possible next step and its effect; a change of predikat is said in words. */
export function StepRow({ view, step }: StepRowProps): ReactNode {
  const { indicator } = viewOf(view, step.indicatorId);
  const { outcome } = view.score;
  const rises = outcome.kind !== 'none' && outcome.predikat !== step.predikat;
  const subject = { kind: 'moves', moves: [step] } as const;
  return (
    <tr>
      <th scope="row">
        <Link href={indicatorPath(view.assessment.id, indicator.id)}>
          {indicator.code} {indicator.title}
        </Link>
      </th>
      <td className="numeric">{WHAT_IF.stepLevels(step.from, step.to)}</td>
      <td>
        <WhyNumber
          subject={subject}
          what={WHAT_IF.gainOf(indicator.code)}
          shown={signed(step.gain, view.rubric.rounding.digits + 1)}
        />
      </td>
      <td>
        <WhyNumber
          subject={subject}
          what={WHAT_IF.valueAfter(indicator.code)}
          shown={decimal(step.value.text)}
        />
      </td>
      <td>{rises ? <strong>{WHAT_IF.risesTo(step.predikat)}</strong> : step.predikat}</td>
    </tr>
  );
}
