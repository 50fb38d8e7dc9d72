import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** The pages of judging, agreeing and concluding, each in a chunk of its own. */
export const REVIEW_PAGES = {
  asesor: async () => (await import('./asesor-view.tsx')).AsesorView,
  overview: async () => (await import('#features/asesor/overview-page.tsx')).OverviewPage,
  review: async () => (await import('./review-view.tsx')).ReviewView,
  reading: async () => (await import('./review-view.tsx')).ReadingView,
  signOff: async () => (await import('#features/sign-off/page.tsx')).SignOffPage,
  asesorTalk: async () => (await import('./asesor-talk-view.tsx')).AsesorTalkView,
  agreement: async () => (await import('#features/agreement/page.tsx')).AgreementPage,
  agreementOne: async () =>
    (await import('#features/agreement/one-page.tsx')).AssessmentAgreementPage,
  consensus: async () => (await import('#features/consensus/page.tsx')).ConsensusPage,
  result: async () => (await import('./result-view.tsx')).ResultView,
} as const satisfies Record<string, Load>;
