import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { BLANK_INITIATIVE } from '#core/invest/initiative/blank-initiative.ts';
import { initiativeId } from '#core/invest/initiative/initiative-id.ts';
import { rowIdOf, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { paths } from '#state/paths.ts';
import { useInitiatives } from '#state/plans/use-initiatives.ts';
import { Page } from '#ui/page.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { InitiativesFrame } from './initiatives-frame.tsx';
import { formText as text } from './text-form.ts';
import { text as all } from './text.ts';

const blankFor = (rubric: string): ListedInitiative => ({
  rubric,
  initiative: BLANK_INITIATIVE,
  origin: 'own',
  isSetAside: false,
  shipped: null,
  catalogue: '',
  row: null,
});

/** An initiative of one's own. */
export function NewPage({ rubric }: { readonly rubric: string }): ReactNode {
  const [, navigate] = useLocation();
  const state = useInitiatives(rubric);
  return (
    <Page title={text.newTitle} kicker={all.title} lead={text.lead.own}>
      <InitiativesFrame state={state}>
        {(here) => {
          const { id: of } = here.rubric;
          const taken = new Set(here.list.map(({ initiative: { id } }) => id));
          return (
            <InitiativeForm
              here={here}
              live={blankFor(of)}
              isNew
              idOf={({ title }) => initiativeId(title, taken)}
              onSaved={(id) => navigate(paths.initiative(rowIdOf(of, id)))}
              leave={paths.initiativesOf(of)}
            />
          );
        }}
      </InitiativesFrame>
    </Page>
  );
}
