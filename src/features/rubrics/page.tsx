import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { RubricFrame } from './frame.tsx';
import { ListPage } from './list-page.tsx';
import { text } from './text.ts';

/** Everything below "Instrumen": the list, one handbook, one indicator, a search. */
export function RubricsPage(): ReactNode {
  const rubrics = useRubrics();
  if (!rubrics) {
    return (
      <p className="page" role="status">
        {text.opening}
      </p>
    );
  }
  return (
    <Switch>
      <Route path="/instrumen/:digest/*?">
        {({ digest }) => <RubricFrame key={digest} rubrics={rubrics} digest={digest} />}
      </Route>
      <Route>
        <ListPage rubrics={rubrics} />
      </Route>
    </Switch>
  );
}
