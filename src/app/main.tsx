import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskContext } from '#state/desk.ts';
import { watchEnvironment } from '#state/offline.ts';
import { guardOpenEditors } from '#state/open-editors.ts';
import { openDesk } from '#workflow/desk.ts';
import '#ui/styles.css';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { registerServiceWorker } from './service-worker.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

const desk = openDesk();
watchEnvironment();
guardOpenEditors();
registerServiceWorker();

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary desk={desk}>
      <DeskContext value={desk}>
        <App />
      </DeskContext>
    </ErrorBoundary>
  </StrictMode>,
);
