import type { ReactNode } from 'react';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type { EffectOrder } from '#core/invest/proposal/view-proposals-effects.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Choice } from '#ui/choice.tsx';
import { useRows } from '#ui/use-rows.ts';
import { BookPart } from './book-part.tsx';
import { EffectTable } from './effect-table.tsx';
import { EffectsFile } from './effects-file.tsx';
import { text } from './text.ts';

interface EffectsViewProps {
  readonly filter: ProposalFilter;
  readonly order: EffectOrder;
  readonly onOrder: (order: EffectOrder) => void;
}

/** Every proposal on every agency that it is for. */
export function EffectsView({ filter, order, onOrder }: EffectsViewProps): ReactNode {
  const { plan } = usePlan();
  const [rows, onWindow] = useRows();
  return (
    <>
      <div className="proposals-filters not-printed">
        <Choice
          label={text.filters.order}
          value={order}
          words={text.filters.orders}
          onChoose={onOrder}
        />
      </div>
      <BookPart ask={{ part: 'proposal-effects', filter, order, rows }}>
        {(view) => (
          <>
            <p role="status">
              {view.count === 0 ? text.nothing : text.counts.effects(view.count)}{' '}
              <span className="soft">
                {text.columns.cost} {text.overYears(plan.years)}.
              </span>
            </p>
            {view.count > 0 && (
              <EffectTable view={view} label={text.tables.effects} onWindow={onWindow} />
            )}
          </>
        )}
      </BookPart>
      <EffectsFile filter={filter} order={order} />
    </>
  );
}
