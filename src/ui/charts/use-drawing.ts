import { useEffect, useState, type ComponentType, type RefObject } from 'react';
import type { ChartData } from './chart-data.ts';
import type { ChartKind } from './picture.ts';
import { useOnPaper } from './use-on-paper.ts';

type Drawing = ComponentType<{ readonly data: ChartData; readonly width: number }>;

/** Both arrive in their own files, after the page can already be read. */
const FILES = {
  radar: async () => (await import('./radar-drawing.tsx')).RadarDrawing,
  bars: async () => (await import('./bars-drawing.tsx')).BarsDrawing,
} as const satisfies Record<ChartKind, () => Promise<Drawing>>;

const arrived = new Map<ChartKind, Drawing>();

type State = 'coming' | 'here' | 'unreachable';

/** True from when an element is half a window away, or nearer. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return near;
}

/** Calls back when the browser has nothing to do; where it does not tell, after two seconds. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 2000);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(work);
  return () => cancelIdleCallback(id);
}

/**
 * The drawing of a kind, when it is here and seen: drawing takes long, and most of it lies further
 * down. It is brought before that, so that it is here for paper.
 */
export function useDrawing(
  kind: ChartKind,
  frame: RefObject<HTMLElement | null>,
): Drawing | Exclude<State, 'here'> {
  const near = useNear(frame);
  const onPaper = useOnPaper();
  const [state, setState] = useState<State>(arrived.has(kind) ? 'here' : 'coming');
  useEffect(() => {
    if (state !== 'coming') return undefined;
    const bring = async (): Promise<void> => {
      try {
        arrived.set(kind, await FILES[kind]());
        setState('here');
      } catch {
        setState('unreachable');
      }
    };
    if (!near) return whenIdle(() => void bring());
    void bring();
    return undefined;
  }, [kind, near, state]);
  if (state === 'unreachable') return state;
  const found = near || onPaper ? arrived.get(kind) : undefined;
  return found ?? 'coming';
}
