import { useLiveQuery } from 'dexie-react-hooks';
import { startTransition, useEffect, useState, type DependencyList } from 'react';

/**
 * Runs a reading verb again whenever what it read changes, in this tab or another.
 * Undefined until the first answer is there; what it brings is then shown in pieces, between which
 * the browser draws and hears keys.
 */
export function useLive<T>(read: () => Promise<T>, dependencies: DependencyList): T | undefined {
  const found = useLiveQuery(read, [...dependencies]);
  const [begun, setBegun] = useState(false);
  const here = found !== undefined;
  useEffect(() => {
    if (here) startTransition(() => setBegun(true));
  }, [here]);
  return begun ? found : undefined;
}
