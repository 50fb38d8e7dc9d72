import type { ComponentType } from 'react';

/** The parts of a plan in the order of the work, each with the end of its address. */
export const PLAN_PARTS = {
  basis: '',
  proposals: '/usulan',
  ceilings: '/pagu',
  selection: '/pilihan',
  reasons: '/alasan',
  schedule: '/jadwal',
  papers: '/dokumen',
} as const;

export type PlanPart = keyof typeof PLAN_PARTS;

/** The pages of those parts, each in a chunk of its own. */
export const PLAN_PAGES = {
  basis: async () => (await import('#features/plans/basis-page.tsx')).BasisPage,
  proposals: async () => (await import('#features/proposals/page.tsx')).ProposalsPage,
  ceilings: async () => (await import('#features/plans/ceilings-page.tsx')).CeilingsPage,
  selection: async () => (await import('#features/selection/page.tsx')).SelectionPage,
  reasons: async () => (await import('#features/reasons/page.tsx')).ReasonsPage,
  schedule: async () => (await import('#features/schedule/page.tsx')).SchedulePage,
  papers: async () => (await import('#features/plan-papers/page.tsx')).PlanPapersPage,
} as const satisfies Record<PlanPart, () => Promise<ComponentType>>;
