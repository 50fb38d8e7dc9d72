import type { ReactNode } from 'react';
import { decide, saidAbout } from '#core/invest/choice/decide.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useCostLines } from '#state/plans/use-cost-lines.ts';
import { CostLines } from '#ui/cost-lines.tsx';
import { Section } from '#ui/section.tsx';
import { oneText } from './text-one.ts';

const text = oneText.lines;

interface LinesPartProps {
  readonly row: InitiativeRow;
  /** Id of the initiative, or of one proposal. */
  readonly about: string;
}

/** Volume × unit price in the place of the estimate. */
export function LinesPart({ row, about }: LinesPartProps): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const { panel } = useCostLines({
    lines: saidAbout(plan, about).lines,
    year: plan.firstYear,
    isClosed,
    onEdit: (edit) =>
      editor.change((now) => decide(now, about, { lines: edit(saidAbout(now, about).lines) })),
  });
  const note = row.carriedBy === 'kabupaten' ? text.shared : text.perAgency;
  return (
    <Section id="usulan-rincian" title={text.title}>
      <p className="soft">{about === row.id ? note : text.oneAgency}</p>
      <CostLines {...panel} />
    </Section>
  );
}
