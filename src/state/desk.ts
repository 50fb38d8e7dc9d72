import { createContext, use } from 'react';
import type { Desk } from '#workflow/desk.ts';

/** Filled once by the composition root. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk every verb needs. Throws outside the provider (a bug, not a user's mistake). */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk: no desk provided');
  return desk;
}
