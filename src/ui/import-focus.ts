import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to a heading when its step of the work begins. */
export function useArrivalFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
