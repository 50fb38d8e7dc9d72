import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

interface ArrivingProps<Given extends object> {
  /** Must be the same function at every render. */
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
  /** What stands there until it is here, and where it cannot be loaded. */
  readonly until?: ReactNode;
}

/**
 * A part of the frame that comes by itself when it is needed; nothing else is kept from working.
 * What waits in a `Suspense` is shown 300 ms after it began to wait, however soon it came.
 */
export function Arriving<Given extends object>({
  load,
  given,
  until = null,
}: ArrivingProps<Given>): ReactNode {
  const [arrived, setArrived] = useState<{ readonly Part: ComponentType<Given> } | null>(null);
  useEffect(() => {
    let left = false;
    load().then(
      (Part) => left || setArrived({ Part }),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [load]);
  return arrived ? <arrived.Part {...given} /> : until;
}
