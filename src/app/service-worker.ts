import { registerSW } from 'virtual:pwa-register';
import { isSingleFile } from '#state/edition.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { everythingHere, offlineReady, updateWaiting } from '#state/offline.ts';

/** Saves first, so that a reload takes no word away. */
function reload(): void {
  void flushAll().then(() => window.location.reload());
}

/**
 * Lets the application start without a network. A new version waits until the
 * person takes it: nothing reloads by itself while somebody is typing, not even
 * when the new version was taken in another tab.
 */
export function registerServiceWorker(): void {
  // Everything is in the file; a page from a disk can have no service worker.
  if (isSingleFile()) return;
  if (!('serviceWorker' in navigator)) {
    void import('./load-everything.ts').then(async ({ loadEverything }) => {
      if (await loadEverything()) everythingHere();
    });
    return;
  }
  void navigator.serviceWorker.ready.then(offlineReady);
  let takenHere = false;
  let takenOver = false;
  const take = (): void => {
    takenHere = true;
    void flushAll().then(() => apply(true));
  };
  const apply = registerSW({
    onNeedRefresh: () => updateWaiting(take),
    onNeedReload: () => {
      takenOver = true;
      if (takenHere) reload();
      else updateWaiting(reload);
    },
    onOfflineReady: offlineReady,
  });
  // A page of the old version that is asked for after the new one took over is no longer there.
  window.addEventListener('vite:preloadError', (event) => {
    if (!takenOver) return;
    event.preventDefault();
    reload();
  });
}
