import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

/** A drawing inside a card on A4 with ordinary margins, in pixels of paper (96 to the inch). */
const PAPER_WIDTH = 640;

let isPrinting = false;

/** Told between the wish to print and the printing; such news is drawn before the event ends. */
function subscribeToPrint(tell: () => void): () => void {
  const before = (): void => {
    isPrinting = true;
    tell();
  };
  const after = (): void => {
    isPrinting = false;
    tell();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/**
 * The width of an element as it is now; 0 until it has been measured. On paper it is that of a
 * page: nothing is measured anew for printing, and what was drawn for a wide screen would come
 * out with letters too small to read.
 */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  const onPaper = useSyncExternalStore(subscribeToPrint, () => isPrinting);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, onPaper && width > 0 ? PAPER_WIDTH : width];
}
