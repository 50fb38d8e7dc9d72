import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Guide } from '#core/guide/chapter.ts';
import { indexGuide, searchGuide, type GuideHit } from '#core/guide/search.ts';
import { paths } from '#state/paths.ts';

/** Long enough for a word to be typed; the address changes once, not at every letter. */
const PAUSE_MS = 250;

interface GuideSearch {
  readonly typed: string;
  readonly type: (query: string) => void;
  /** The words to which the hits belong, a moment behind those that are typed. */
  readonly query: string;
  readonly hits: readonly GuideHit[];
}

/**
 * Searches while somebody types. The question goes into the address, so that Back and a saved
 * link lead to the same results.
 * @param asked the question of the address
 */
export function useGuideSearch(guide: Guide, asked: string): GuideSearch {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(asked);
  const told = useRef(asked);
  const query = useDeferredValue(typed).trim();
  const index = useMemo(() => indexGuide(guide), [guide]);
  const hits = useMemo(() => searchGuide(index, query), [index, query]);
  // Somebody went elsewhere, by a link or by Back: the box follows the address.
  useEffect(() => {
    if (asked === told.current) return;
    told.current = asked;
    setTyped(asked);
  }, [asked]);
  useEffect(() => {
    const next = typed.trim();
    if (next === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = next;
      navigate(next === '' ? paths.guide : paths.guideSearch(next), { replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, navigate]);
  return { typed, type: setTyped, query, hits };
}
