import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** The pages inside one assessment, each in a chunk of its own. */
export const ASSESSMENT_PAGES = {
  details: async () => (await import('#features/setup/edit-page.tsx')).EditDetailsPage,
  results: async () => (await import('./results-view.tsx')).ResultsView,
  replay: async () => (await import('#features/replay/replay-page.tsx')).ReplayPage,
  compare: async () => (await import('#features/replay/compare-page.tsx')).ComparePage,
  carry: async () => (await import('#features/carry/page.tsx')).CarryPage,
  register: async () => (await import('./register-view.tsx')).RegisterView,
  publicList: async () => (await import('#features/register/public-page.tsx')).PublicListPage,
  journal: async () => (await import('#features/journal/page.tsx')).JournalPage,
  report: async () => (await import('#features/report/page.tsx')).ReportPage,
  findings: async () => (await import('#features/evidence/finding-page.tsx')).FindingPage,
  document: async () => (await import('#features/evidence/document-page.tsx')).DocumentPage,
  spreadsheet: async () => (await import('#features/spreadsheet/page.tsx')).SpreadsheetPage,
  send: async () => (await import('./send-view.tsx')).SendView,
  sent: async () => (await import('./sent-view.tsx')).SentView,
  merge: async () => (await import('#features/merge/page.tsx')).MergePage,
  agencyTalk: async () => (await import('./agency-talk-view.tsx')).AgencyTalkView,
} as const satisfies Record<string, Load>;
