import type { ComponentType } from 'react';

/** The ways through a review, which have pages of their own to load. */
export async function loadReview(): Promise<ComponentType> {
  return (await import('./review-routes.tsx')).ReviewRoutes;
}
