import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** The pages of the desk of Diskominfo, each in a chunk of its own. */
export const OFFICE_PAGES = {
  office: async () => (await import('./office-view.tsx')).OfficeView,
  roster: async () => (await import('#features/roster/page.tsx')).RosterPage,
  portfolio: async () => (await import('#features/portfolio/page.tsx')).PortfolioPage,
  outcome: async () => (await import('#features/portfolio/outcome-page.tsx')).OutcomePage,
  resultsIn: async () => (await import('#features/results-in/page.tsx')).ResultsInPage,
  recapReport: async () => (await import('#features/recap-report/page.tsx')).RecapReportPage,
  imports: async () => (await import('#features/imports/page.tsx')).ImportsPage,
  facilities: async () => (await import('#features/facilities/page.tsx')).FacilitiesPage,
  applications: async () => (await import('#features/inventory/page.tsx')).InventoryPage,
  years: async () => (await import('#features/years/page.tsx')).YearsPage,
  plans: async () => (await import('#features/plans/page.tsx')).PlansPage,
  initiatives: async () => (await import('#features/initiatives/page.tsx')).InitiativesPage,
  prices: async () => (await import('#features/prices/page.tsx')).PricesPage,
  clearances: async () => (await import('#features/clearances/page.tsx')).ClearancesPage,
  plan: async () => (await import('./plan-routes.tsx')).PlanRoutes,
} as const satisfies Record<string, Load>;
