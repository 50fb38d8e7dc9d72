import { createContext, use } from 'react';
import type { WhySubject } from './why-subject.ts';

export type AskWhy = (subject: WhySubject) => void;

export const WhyContext = createContext<AskWhy | null>(null);

/** Opens the derivation of a number. Throws outside the results page (a bug). */
export function useAskWhy(): AskWhy {
  const ask = use(WhyContext);
  if (!ask) throw new Error('useAskWhy: outside the results page');
  return ask;
}
