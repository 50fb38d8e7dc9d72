/** Parts of pages that are not needed first. */
export const PARTS = {
  attach: async () => (await import('#features/evidence/attach-panel.tsx')).AttachPanel,
  slot: async () => (await import('#features/evidence/slot.tsx')).EvidenceSlot,
  beside: async () => (await import('#features/evidence/beside.tsx')).EvidenceBeside,
  preview: async () => (await import('#features/evidence/preview.tsx')).Preview,
  help: async () => (await import('./help-panel.tsx')).HelpPanel,
  papers: async () => (await import('#features/evaluation/report-card.tsx')).ReportCard,
} as const;
