import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** The pages, each in a chunk of its own: whoever comes back to an assessment needs no list. */
export const PAGES = {
  home: async () => (await import('#features/home/page.tsx')).HomePage,
  start: async () => (await import('#features/setup/new-page.tsx')).NewAssessmentPage,
  details: async () => (await import('#features/setup/edit-page.tsx')).EditDetailsPage,
  results: async () => (await import('#features/results/page.tsx')).ResultsPage,
  replay: async () => (await import('#features/replay/replay-page.tsx')).ReplayPage,
  compare: async () => (await import('#features/replay/compare-page.tsx')).ComparePage,
  carry: async () => (await import('#features/carry/page.tsx')).CarryPage,
  register: async () => (await import('./register-view.tsx')).RegisterView,
  publicList: async () => (await import('#features/register/public-page.tsx')).PublicListPage,
  journal: async () => (await import('#features/journal/page.tsx')).JournalPage,
  report: async () => (await import('#features/report/page.tsx')).ReportPage,
  findings: async () => (await import('#features/evidence/finding-page.tsx')).FindingPage,
  document: async () => (await import('#features/evidence/document-page.tsx')).DocumentPage,
  periods: async () => (await import('#features/period/page.tsx')).PeriodsPage,
  spreadsheet: async () => (await import('#features/spreadsheet/page.tsx')).SpreadsheetPage,
  send: async () => (await import('#features/submit/page.tsx')).SendPage,
  sent: async () => (await import('./sent-view.tsx')).SentView,
  asesor: async () => (await import('#features/asesor/page.tsx')).AsesorPage,
  overview: async () => (await import('#features/asesor/overview-page.tsx')).OverviewPage,
  rubrics: async () => (await import('#features/rubrics/page.tsx')).RubricsPage,
  authoring: async () => (await import('#features/authoring/page.tsx')).AuthoringPage,
  verify: async () => (await import('#features/verify/page.tsx')).VerifyPage,
  rejections: async () => (await import('#features/evaluation/pareto-page.tsx')).ParetoPage,
  files: async () => (await import('#features/files/page.tsx')).FilesPage,
  keys: async () => (await import('#features/keys/page.tsx')).KeysPage,
  inbox: async () => (await import('#features/inbox/page.tsx')).InboxPage,
  received: async () => (await import('./received-view.tsx')).ReceivedView,
  merge: async () => (await import('#features/merge/page.tsx')).MergePage,
  agreement: async () => (await import('#features/agreement/page.tsx')).AgreementPage,
  agreementOne: async () =>
    (await import('#features/agreement/one-page.tsx')).AssessmentAgreementPage,
  review: async () => (await import('./review-view.tsx')).ReviewView,
  reading: async () => (await import('./review-view.tsx')).ReadingView,
  asesorTalk: async () => (await import('./asesor-talk-view.tsx')).AsesorTalkView,
  agencyTalk: async () => (await import('./agency-talk-view.tsx')).AgencyTalkView,
  workspaces: async () => (await import('#features/workspaces/page.tsx')).WorkspacesPage,
  dataCare: async () => (await import('#features/data-care/page.tsx')).DataCarePage,
} as const satisfies Record<string, Load>;
