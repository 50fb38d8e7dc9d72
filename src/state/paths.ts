import type { AssessmentId } from '#core/lib/ids.ts';

/** Every address inside the application, in one place. */
export const paths = {
  home: '/',
  start: '/baru',
  dataCare: '/penyimpanan',
  tasks: (id: AssessmentId) => `/p/${id}`,
  indicator: (id: AssessmentId, indicatorId: string) => `/p/${id}/i/${indicatorId}`,
  results: (id: AssessmentId) => `/p/${id}/hasil`,
  report: (id: AssessmentId) => `/p/${id}/laporan`,
  details: (id: AssessmentId) => `/p/${id}/data`,
} as const;
