import type { ReactNode } from 'react';
import { ceilingDoubts } from '#core/invest/choice/ceiling-doubts.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { CapacityPart } from './capacity-part.tsx';
import { FloorPart } from './floor-part.tsx';
import { MoneyPart } from './money-part.tsx';
import type { PlacedAgency } from './places.ts';
import { placeName } from './place-name.ts';
import './plans.css';
import { ceilingsText as text } from './text-ceilings.ts';
import { useStanding } from './use-standing.ts';

const NONE: readonly PlacedAgency[] = [];

/** What binds a plan: money, hands, and what everybody receives at least. */
export function CeilingsPage(): ReactNode {
  const { plan, isClosed } = usePlan();
  const { view } = useStanding();
  const agencies = view?.agencies ?? NONE;
  return (
    <Page title={text.title} lead={text.lead}>
      <fieldset className="plans-form" disabled={isClosed}>
        <MoneyPart />
        {view && view.afterwards !== null && (
          <p className="prose">
            {text.afterwards(view.afterwards, plan.firstYear + plan.years - 1)}
          </p>
        )}
        <Doubts agencies={view ? agencies : null} />
        <CapacityPart agencies={agencies} />
        <FloorPart agencies={agencies} />
      </fieldset>
    </Page>
  );
}

/** What is probably not meant; without agencies nothing can be said about single ones. */
function Doubts({ agencies }: { readonly agencies: readonly PlacedAgency[] | null }): ReactNode {
  const { plan } = usePlan();
  const doubts = ceilingDoubts(
    agencies ? plan : { ...plan, floors: [], capacities: [] },
    agencies ?? NONE,
  );
  const words = {
    firstYear: plan.firstYear,
    placeOf: (place: string) => placeName(place, agencies ?? NONE),
  };
  return (
    <div role="status">
      {doubts.length > 0 && (
        <Notice tone="warn" title={text.doubts.title}>
          <ul>
            {doubts.map((doubt) => {
              const said = text.doubts.text(doubt, words);
              return <li key={said}>{said}</li>;
            })}
          </ul>
        </Notice>
      )}
    </div>
  );
}
