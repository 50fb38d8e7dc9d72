import { useLiveQuery } from 'dexie-react-hooks';
import type { DependencyList } from 'react';

/**
 * Runs a reading verb again whenever what it read changes, in this tab or another.
 * Undefined until the first answer is there.
 */
export function useLive<T>(read: () => Promise<T>, dependencies: DependencyList): T | undefined {
  return useLiveQuery(read, [...dependencies]);
}
