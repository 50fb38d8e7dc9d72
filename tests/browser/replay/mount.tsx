import '#ui/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Answers } from '#core/assessment/answer.ts';
import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { AssessmentFrame } from '#features/assess/frame.tsx';
import { ComparePage } from '#features/replay/compare-page.tsx';
import { ReplayPage } from '#features/replay/replay-page.tsx';
import { insertAssessments } from '#storage/assessments.ts';
import { DeskContext } from '#state/desk.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { shippedRubric, type LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

let root: Root | null = null;
let host: HTMLElement | null = null;
let desk: Desk | null = null;

/** A desk over a database of its own; gone after the test. */
export function freshDesk(): Desk {
  desk = openDesk(`replay-${crypto.randomUUID()}`);
  return desk;
}

/** A shipped instrument; the test fails at once when it is not there. */
export async function shipped(id: string, version = '1.0.0'): Promise<LoadedRubric> {
  const found = await shippedRubric(id, version);
  if (!found.ok) throw new Error(`shipped: ${found.error.kind}`);
  return found.value;
}

/** Answers to every indicator on the level that `levelAt` gives, each with its sentences. */
export function answered({ rubric }: LoadedRubric, levelAt: (at: number) => number): Answers {
  const ids = placedIndicators(rubric).map(({ indicator }) => indicator.id);
  const levels = Object.fromEntries(ids.map((id, at) => [id, levelAt(at)]));
  const answers = Object.entries(withLevels(rubric, {}, levels));
  return Object.fromEntries(
    answers.map(([id, answer]) => [
      id,
      { ...answer, revision: 1, fact: `Fakta ${id}.`, analysis: `Analisis ${id}.`, done: true },
    ]),
  );
}

/** Stores an assessment by an instrument, as a person had made it. */
export async function stored(
  at: Desk,
  { ref }: LoadedRubric,
  answers: Answers,
  parts: Partial<Assessment> = {},
): Promise<Assessment> {
  const assessment = assessmentSchema.parse({
    formatVersion: 1,
    id: at.newId(),
    rubric: ref,
    kind: 'real',
    status: 'active',
    agency: { name: 'Dinas Contoh', shortName: '', code: '', government: '' },
    year: 2026,
    people: [],
    detailsRevision: 0,
    answers,
    createdAt: '2026-02-01T00:00:00.000Z',
    updatedAt: '2026-02-01T00:00:00.000Z',
    ...parts,
  });
  await insertAssessments(at.db, [assessment], { verb: 'create' });
  return assessment;
}

function Frame({ id }: { readonly id: string }): ReactNode {
  return (
    <AssessmentFrame key={id} id={id as Assessment['id']}>
      <Switch>
        <Route path="/p/:id/alih/:digest?" component={ReplayPage} />
        <Route path="/p/:id/banding/:other?" component={ComparePage} />
      </Switch>
    </AssessmentFrame>
  );
}

/** Opens a page of the assessment's frame by its address, and waits for its title. */
export async function open(at: Desk, path: string): Promise<void> {
  close();
  location.hash = path;
  document.documentElement.lang = 'id';
  host = document.createElement('main');
  document.body.append(host);
  root = createRoot(host);
  flushSync(() =>
    root?.render(
      <DeskContext value={at}>
        <Router hook={useHashLocation}>
          <Route path="/p/:id/*?">{({ id }) => <Frame id={id} />}</Route>
        </Router>
      </DeskContext>,
    ),
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
}

function close(): void {
  root?.unmount();
  host?.remove();
  root = null;
  host = null;
}

/** Takes the page away, and the database with it. */
export async function clearAway(): Promise<void> {
  close();
  await desk?.db.delete();
  desk = null;
}
