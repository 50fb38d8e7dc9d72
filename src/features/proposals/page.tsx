import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { EVERY_PROPOSAL } from '#core/invest/proposal/proposal-filter.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import type { EffectOrder } from '#core/invest/proposal/view-proposals-effects.ts';
import type { InitiativeOrder } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useCatchUp } from '#state/portfolio/use-catch-up.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Answered } from './book-part.tsx';
import { EffectsView } from './effects-view.tsx';
import { EvidenceView } from './evidence-view.tsx';
import { Filters } from './filters.tsx';
import { GapsView } from './gaps-view.tsx';
import { GatesView } from './gates-view.tsx';
import { InitiativesView } from './initiatives-view.tsx';
import { ViewNav } from './nav.tsx';
import { OneView } from './one-view.tsx';
import { OwnForm } from './own-form.tsx';
import { OwnView } from './own-view.tsx';
import './proposals.css';
import { RefusedView } from './refused-view.tsx';
import { text } from './text.ts';
import { oneText } from './text-one.ts';
import { addressOf, placeAt, type OpenInitiative, type Place } from './views.ts';

interface ShownProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
  readonly choices: ChoicesView;
}

function Shown({ place, onGo, choices }: ShownProps): ReactNode {
  const [filter, setFilter] = useState(EVERY_PROPOSAL);
  const [order, setOrder] = useState<EffectOrder>('agency');
  const [ranked, setRanked] = useState<InitiativeOrder>('title');
  const { plan } = usePlan();
  const { view, open } = place;
  const openOne: OpenInitiative = ({ id }) => onGo({ view: 'initiatives', open: id });
  const filters = (...fields: Parameters<typeof Filters>[0]['fields']): ReactNode => (
    <Filters choices={choices} filter={filter} fields={fields} onFilter={setFilter} />
  );
  switch (view) {
    case 'initiatives':
      return open === null ? (
        <>
          {filters('agency', 'indicator', 'kind', 'carrier', 'state')}
          <InitiativesView filter={filter} order={ranked} onOrder={setRanked} onOpen={openOne} />
        </>
      ) : (
        <OneView key={open} id={open} choices={choices} onBack={() => onGo({ view, open: null })} />
      );
    case 'agencies':
      return (
        <>
          {filters('agency', 'indicator', 'kind', 'carrier', 'state')}
          <EffectsView filter={filter} order={order} onOrder={setOrder} />
        </>
      );
    case 'gaps':
      return (
        <>
          {filters('agency', 'indicator', 'kind', 'carrier')}
          <GapsView filter={filter} onOpen={openOne} />
        </>
      );
    case 'evidence':
      return (
        <EvidenceView
          choices={choices}
          onAll={() => {
            setOrder('money');
            onGo({ view: 'agencies', open: null });
          }}
        />
      );
    case 'gates':
      return (
        <>
          {filters('kind', 'carrier')}
          <GatesView
            filter={{ ...filter, agency: '', indicator: '', state: '' }}
            onOpen={openOne}
          />
        </>
      );
    case 'refused':
      return (
        <>
          {filters('agency', 'indicator', 'kind', 'carrier')}
          <RefusedView filter={filter} onOpen={openOne} />
        </>
      );
    case 'own':
      return open === null ||
        (open !== '' && !plan.own.some(({ initiative }) => initiative.id === open)) ? (
        <OwnView onEdit={(id) => onGo({ view, open: id })} onOpen={openOne} />
      ) : (
        <OwnForm id={open} choices={choices} onDone={() => onGo({ view, open: null })} />
      );
  }
}

/** What the page is called while something is open. */
function titleOf(place: Place, initiatives: ChoicesView['initiatives']): string {
  if (place.open === null) return text.titles[place.view];
  if (place.view === 'initiatives') {
    return initiatives.find(({ id }) => id === place.open)?.title ?? text.titles.initiatives;
  }
  return place.open === '' ? oneText.own.newTitle : oneText.own.editTitle;
}

/** From gaps to proposals: what can be done, what it does, and what people decide about it. */
export function ProposalsPage(): ReactNode {
  const { plan } = usePlan();
  const below = useParams<{ readonly view?: string; readonly open?: string }>();
  const [, navigate] = useLocation();
  const asked = usePlanView(plan, { part: 'proposal-choices' });
  const place = placeAt(below.view, below.open);
  const go = (to: Place): void => navigate(paths.planPart(plan.id, addressOf(to)));
  const initiatives =
    asked.kind === 'here' && 'initiatives' in asked.view ? asked.view.initiatives : [];
  const { running } = useCatchUp();
  const { view, open } = place;
  return (
    <Page
      title={titleOf(place, initiatives)}
      kicker={open === null ? text.title : text.titles[view]}
      {...(open === null && { lead: text.leads[view] })}
    >
      {running && running.total > 0 && <p role="status">{text.catchingUp}</p>}
      <Answered<ChoicesView> asked={asked}>
        {(choices) => (
          <>
            <ViewNav place={place} />
            <p className="soft">
              {text.standing(choices.gaps, choices.proposals, choices.refused)}
            </p>
            {choices.gaps === 0 && <Notice tone="good">{text.noGaps}</Notice>}
            <Shown place={place} onGo={go} choices={choices} />
          </>
        )}
      </Answered>
    </Page>
  );
}
