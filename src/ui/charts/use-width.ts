import { useEffect, useRef, useState, type RefObject } from 'react';
import { useOnPaper } from './use-on-paper.ts';

/** A drawing inside a card on A4 with ordinary margins, in pixels of paper (96 to the inch). */
const PAPER_WIDTH = 640;

/**
 * The width of an element as it is now; 0 until it has been measured. On paper it is that of a
 * page: nothing is measured anew for printing, and what was drawn for a wide screen would come
 * out with letters too small to read.
 */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  const onPaper = useOnPaper();
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, onPaper && width > 0 ? PAPER_WIDTH : width];
}
