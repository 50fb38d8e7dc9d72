import type { ComponentType } from 'react';

/** The ways through the desk of Diskominfo, which have pages of their own to load. */
export async function loadOffice(): Promise<ComponentType> {
  return (await import('./office-routes.tsx')).OfficeRoutes;
}
