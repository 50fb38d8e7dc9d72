import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { EditPage } from './edit-page.tsx';
import { ImportPage } from './import-page.tsx';
import './initiatives.css';
import { ListPage } from './list-page.tsx';
import { NewPage } from './new-page.tsx';
import { OnePage } from './one-page.tsx';

/** The router leaves signs that addresses use themselves as they were written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An address names an initiative by its instrument and id, or by its id alone. */
function placeOf(part: string): { readonly rubric: string; readonly id: string } {
  const named = decoded(part);
  const at = named.lastIndexOf(':');
  return { rubric: named.slice(0, Math.max(at, 0)), id: named.slice(at + 1) };
}

/** Everything below "Inisiatif TIK". */
export function InitiativesPage(): ReactNode {
  return (
    <Switch>
      <Route path={`${paths.initiativesImport}/:rubric?`}>
        {({ rubric }) => <ImportPage rubric={decoded(rubric ?? '')} />}
      </Route>
      <Route path="/rencana/inisiatif/baru/:rubric?">
        {({ rubric }) => <NewPage rubric={decoded(rubric ?? '')} />}
      </Route>
      <Route path="/rencana/inisiatif/satu/:id">
        {({ id }) => <OnePage key={id} {...placeOf(id)} />}
      </Route>
      <Route path="/rencana/inisiatif/ubah/:id">
        {({ id }) => <EditPage key={id} {...placeOf(id)} />}
      </Route>
      <Route path="/rencana/inisiatif/untuk/:rubric">
        {({ rubric }) => <ListPage key={rubric} rubric={decoded(rubric)} />}
      </Route>
      <Route>
        <ListPage rubric="" />
      </Route>
    </Switch>
  );
}
