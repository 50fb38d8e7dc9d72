import type { ComponentType } from 'react';

/** The frame and the first pages of an assessment, which have pages of their own to load. */
export async function loadAssessment(): Promise<ComponentType> {
  return (await import('./assessment-routes.tsx')).AssessmentRoutes;
}
