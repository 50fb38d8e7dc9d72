import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { rowIdOf } from '#core/invest/initiative/initiative-list.ts';
import { paths } from '#state/paths.ts';
import { useInitiatives } from '#state/plans/use-initiatives.ts';
import { Page } from '#ui/page.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { InitiativesFrame } from './initiatives-frame.tsx';
import { Missing } from './missing.tsx';
import { formText as text } from './text-form.ts';
import { text as all } from './text.ts';

interface EditPageProps {
  readonly rubric: string;
  readonly id: string;
}

/** The form of an initiative that is here. */
export function EditPage({ rubric, id }: EditPageProps): ReactNode {
  const [, navigate] = useLocation();
  const state = useInitiatives(rubric);
  const one =
    state.kind === 'here' ? state.list.find(({ initiative }) => initiative.id === id) : undefined;
  const lead = one && text.lead[one.shipped ? 'shipped' : 'own'];
  const title = one?.shipped?.title ?? one?.initiative.title;
  return (
    <Page
      title={title === undefined ? text.editTitlePlain : text.editTitle(title)}
      kicker={all.title}
      {...(lead !== undefined && { lead })}
    >
      <InitiativesFrame state={state}>
        {(here) => {
          if (!one) return <Missing rubric={here.rubric.id} />;
          const address = paths.initiative(rowIdOf(here.rubric.id, id));
          return (
            <InitiativeForm
              here={here}
              live={one}
              isNew={false}
              idOf={() => id}
              onSaved={() => navigate(address)}
              leave={address}
            />
          );
        }}
      </InitiativesFrame>
    </Page>
  );
}
