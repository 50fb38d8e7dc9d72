import { create } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';
import { EVERY_DOCUMENT, type RegisterFilter } from '#core/evidence/register-filter.ts';
import { AS_ADDED, type RegisterSort } from '#core/evidence/register-sort.ts';

/** What the person looks for in a list of evidence, and in which order. */
interface RegisterView {
  readonly filter: RegisterFilter;
  readonly sort: RegisterSort;
}

const EVERYTHING: RegisterView = { filter: EVERY_DOCUMENT, sort: AS_ADDED };

const useRegisterViews = create<{ readonly views: Readonly<Record<string, RegisterView>> }>(() => ({
  views: {},
}));

/** Filter and order of this assessment's list, as they were left until the page is reloaded. */
export function useRegisterView(id: AssessmentId): RegisterView {
  return useRegisterViews(({ views }) => views[id] ?? EVERYTHING);
}

/** Changes the filter or the order of one assessment's list. */
export function changeRegisterView(id: AssessmentId, change: Partial<RegisterView>): void {
  useRegisterViews.setState(({ views }) => ({
    views: { ...views, [id]: { ...EVERYTHING, ...views[id], ...change } },
  }));
}
