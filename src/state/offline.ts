import { create } from 'zustand';
import { isSingleFile } from './edition.ts';

interface InstallEvent extends Event {
  readonly prompt: () => Promise<void>;
}

interface OfflineState {
  /**
   * Whether the application would start with the server gone. On plain HTTP it never does; there
   * `fetching` says that parts of it are still coming in, so that the network has to stay.
   */
  readonly readiness: 'preparing' | 'ready' | 'fetching' | 'insecure' | 'single-file';
  readonly install: 'not-offered' | 'offered' | 'installed';
  /** A newer version waits; applied only when the person says so. */
  readonly update: (() => void) | null;
  readonly online: boolean;
}

function readinessAtStart(): OfflineState['readiness'] {
  if (isSingleFile()) return 'single-file';
  return window.isSecureContext ? 'preparing' : 'fetching';
}

export const useOffline = create<OfflineState>(() => ({
  readiness: readinessAtStart(),
  install: window.matchMedia('(display-mode: standalone)').matches ? 'installed' : 'not-offered',
  update: null,
  online: navigator.onLine,
}));

let installEvent: InstallEvent | undefined;

/** Follows the network, the browser's offer to install, and the installation itself. */
export function watchEnvironment(): void {
  const online = (): void => useOffline.setState({ online: navigator.onLine });
  window.addEventListener('online', online);
  window.addEventListener('offline', online);
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installEvent = event as InstallEvent;
    useOffline.setState({ install: 'offered' });
  });
  window.addEventListener('appinstalled', () => useOffline.setState({ install: 'installed' }));
}

/** Shows the browser's own install question; the outcome arrives as `appinstalled`. */
export async function promptInstall(): Promise<void> {
  const event = installEvent;
  installEvent = undefined;
  useOffline.setState({ install: 'not-offered' });
  await event?.prompt();
}

export function offlineReady(): void {
  useOffline.setState({ readiness: 'ready' });
}

/** Every part is here: on plain HTTP the network may go while the page stays open. */
export function everythingHere(): void {
  useOffline.setState({ readiness: 'insecure' });
}

export function updateWaiting(apply: () => void): void {
  useOffline.setState({ update: apply });
}

/** The person wants to go on first; the offer returns with the next visit. */
export function postponeUpdate(): void {
  useOffline.setState({ update: null });
}
