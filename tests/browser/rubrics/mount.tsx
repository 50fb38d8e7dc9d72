import '#ui/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { page, type Locator } from 'vitest/browser';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { RubricsPage } from '#features/rubrics/page.tsx';
import { newest } from '#state/rubrics/rubric-shelf.ts';
import { DeskContext } from '#state/desk.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { shippedRubrics, type LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

let root: Root | null = null;
let host: HTMLElement | null = null;
let desk: Desk | null = null;

/** A shipped instrument in its newest version; the test fails at once when it is not there. */
export async function onShelf(id: string): Promise<LoadedRubric> {
  const found = newest(await shippedRubrics(), id);
  if (!found) throw new Error(`onShelf: no ${id}`);
  return found;
}

/** Opens a page below "Instrumen" by its address, and waits for its title. */
export async function open(path: string): Promise<Locator> {
  close();
  location.hash = path;
  document.documentElement.lang = 'id';
  host = document.createElement('main');
  document.body.append(host);
  root = createRoot(host);
  const opened = openDesk(`rubrics-${crypto.randomUUID()}`);
  desk = opened;
  flushSync(() =>
    root?.render(
      <DeskContext value={opened}>
        <Router hook={useHashLocation}>
          <RubricsPage />
        </Router>
      </DeskContext>,
    ),
  );
  const heading = page.getByRole('heading', { level: 1 });
  await expectThere(heading);
  return heading;
}

async function expectThere(locator: Locator): Promise<void> {
  const { expect } = await import('vitest');
  await expect.element(locator).toBeVisible();
}

export function close(): void {
  root?.unmount();
  host?.remove();
  void desk?.db.delete();
  root = null;
  host = null;
  desk = null;
}

/** Opens every disclosure, so that everything the page can say is there to be read. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
