import type { ComponentType } from 'react';

type Load = () => Promise<ComponentType>;

/** The pages of the desk of Diskominfo, each in a chunk of its own. */
export const OFFICE_PAGES = {
  office: async () => (await import('#features/office/page.tsx')).OfficePage,
  roster: async () => (await import('#features/roster/page.tsx')).RosterPage,
} as const satisfies Record<string, Load>;
