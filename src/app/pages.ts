import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** The pages outside one assessment and one review, each in a chunk of its own: whoever comes
 * back to an assessment needs no list. */
export const PAGES = {
  home: async () => (await import('./home-view.tsx')).HomeView,
  start: async () => (await import('#features/setup/new-page.tsx')).NewAssessmentPage,
  periods: async () => (await import('./periods-view.tsx')).PeriodsView,
  rubrics: async () => (await import('#features/rubrics/page.tsx')).RubricsPage,
  authoring: async () => (await import('#features/authoring/page.tsx')).AuthoringPage,
  verify: async () => (await import('#features/verify/page.tsx')).VerifyPage,
  accessibility: async () => (await import('#features/accessibility/page.tsx')).AccessibilityPage,
  rejections: async () => (await import('#features/evaluation/pareto-page.tsx')).ParetoPage,
  files: async () => (await import('#features/files/page.tsx')).FilesPage,
  glossary: async () => (await import('#features/glossary/page.tsx')).GlossaryPage,
  keys: async () => (await import('#features/keys/page.tsx')).KeysPage,
  inbox: async () => (await import('#features/inbox/page.tsx')).InboxPage,
  received: async () => (await import('./received-view.tsx')).ReceivedView,
  workspaces: async () => (await import('#features/workspaces/page.tsx')).WorkspacesPage,
  guide: async () => (await import('./guide-view.tsx')).GuideView,
  dataCare: async () => (await import('#features/data-care/page.tsx')).DataCarePage,
} as const satisfies Record<string, Load>;
