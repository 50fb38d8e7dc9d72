import { useEffect, useLayoutEffect, useState } from 'react';
import { create } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';

export type TaskFilter = 'all' | 'blank' | 'unfinished' | 'below' | 'unsupported';

/** What the person looked for in a task list. */
interface TaskView {
  readonly query: string;
  readonly filter: TaskFilter;
}

interface TaskViews {
  readonly views: Readonly<Record<string, TaskView>>;
  readonly scrolls: Readonly<Record<string, number>>;
}

const EVERYTHING: TaskView = { query: '', filter: 'all' };

const useTaskViews = create<TaskViews>(() => ({ views: {}, scrolls: {} }));

/** Search and filter of this assessment's list, as they were left until the page is reloaded. */
export function useTaskView(id: AssessmentId): TaskView {
  return useTaskViews(({ views }) => views[id] ?? EVERYTHING);
}

/** Changes the search or the filter of one assessment's list. */
export function changeTaskView(id: AssessmentId, change: Partial<TaskView>): void {
  useTaskViews.setState(({ views }) => ({
    views: { ...views, [id]: { ...EVERYTHING, ...views[id], ...change } },
  }));
}

/** Brings the list back to where it was scrolled, and remembers where it is left. */
export function useKeptScroll(id: AssessmentId): void {
  const [left] = useState(() => useTaskViews.getState().scrolls[id] ?? 0);
  useLayoutEffect(() => {
    const remember = (): void =>
      useTaskViews.setState(({ scrolls }) => ({ scrolls: { ...scrolls, [id]: window.scrollY } }));
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      window.removeEventListener('scroll', remember);
      // The list is still on the page; its last scroll may not have been told yet.
      remember();
    };
  }, [id]);
  // After the page has gone to its top, as every page does on arrival.
  useEffect(() => {
    if (left > 0) window.scrollTo({ top: left, behavior: 'instant' });
  }, [left]);
}
