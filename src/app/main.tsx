import { StrictMode, startTransition, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskContext } from '#state/desk.ts';
import { fileMark } from '#state/files/file-mark.ts';
import { lookForLoss } from '#state/backup/lost-work.ts';
import { watchEnvironment } from '#state/offline.ts';
import { guardOpenEditors } from '#state/saving/open-editors.ts';
import { OfficeContext, useWorkspace } from '#state/workspaces/workspace.ts';
import { whenNothingMoves } from '#state/workspaces/workspace-doors.ts';
import { startWorkspace } from '#state/workspaces/workspace-start.ts';
import type { Desk } from '#workflow/desk.ts';
import { openOffice } from '#workflow/workspaces/office.ts';
import { markFileNames } from '#ui/download.ts';
import '#ui/styles.css';
import '#ui/opening.css';
import { listenForStatus } from '#ui/voice/listen.ts';
import { App } from './app.tsx';
import { openAtDesk } from './desks.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LockCover } from './lock-cover.tsx';
import { registerServiceWorker } from './service-worker.ts';
import { text } from './text.ts';

const element = document.querySelector('#root');
if (!element) throw new Error('index.html has no #root');

// Before anything is asked of the databases.
void lookForLoss();
/** What stands around every page is on the way while the databases are opened; see `LastBackup`. */
void import('./last-backup.tsx').catch(() => undefined);
const root = createRoot(element);
const office = openOffice();
/** The rekap reads thousands of results: its worker is on the way before its page is. */
const ahead = location.hash.startsWith('#/rekap') ? import('./rekap-ahead.ts') : null;

/** Without a desk nothing of a workspace is open yet. */
function show(desk: Desk | null, children: ReactNode): void {
  const whole = (
    <StrictMode>
      <ErrorBoundary desk={desk}>
        <OfficeContext value={office}>
          <DeskContext value={desk}>{children}</DeskContext>
        </OfficeContext>
      </ErrorBoundary>
    </StrictMode>
  );
  // In pieces, between which the browser draws.
  startTransition(() => root.render(whole));
}

async function enter(desk: Desk): Promise<void> {
  guardOpenEditors();
  markFileNames(fileMark);
  openAtDesk();
  if (useWorkspace.getState().workspace.protection) {
    (await import('#state/workspaces/lock-guard.ts')).guardWorkspace();
  }
  void ahead?.then(({ readAhead }) => readAhead(desk));
  show(
    desk,
    <LockCover>
      <App />
    </LockCover>,
  );
}

async function start(): Promise<void> {
  const begun = await startWorkspace(office, () =>
    show(
      null,
      <main className="page">
        <p role="status">{text.movingElsewhere}</p>
      </main>,
    ),
  );
  if (begun.kind === 'open') {
    await enter(begun.desk);
  } else {
    const [{ Gate }, { BeforeEntry }] = await Promise.all([
      import('#features/workspaces/gate.tsx'),
      import('./before-entry.tsx'),
    ]);
    const door = <Gate wanted={begun.wanted} onOpen={(desk) => void enter(desk)} />;
    show(null, <BeforeEntry door={door} />);
  }
  await whenNothingMoves(async () => {
    const { tidyWorkspaces } = await import('#workflow/workspaces/tidy-workspaces.ts');
    await tidyWorkspaces(office);
  });
}

listenForStatus();
watchEnvironment();
// Once the page is on its way: what is kept for later takes nothing of a slow line before.
void start().finally(registerServiceWorker);
