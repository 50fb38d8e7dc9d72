import { registerSW } from 'virtual:pwa-register';
import { flushAll } from '#state/keep-saved.ts';
import { offlineReady, updateWaiting } from '#state/offline.ts';

/**
 * Lets the application start without a network. A new version waits until the
 * person takes it: nothing reloads by itself while somebody is typing.
 */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.ready.then(offlineReady);
  const apply = registerSW({
    onNeedRefresh: () => updateWaiting(() => void flushAll().then(() => apply(true))),
    onOfflineReady: offlineReady,
  });
}
