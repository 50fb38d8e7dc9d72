import { createContext, use } from 'react';
import { create } from 'zustand';
import { MAIN_WORKSPACE, type Workspace } from '#core/workspace/workspace.ts';
import type { Office } from '#workflow/workspaces/office.ts';

interface Here {
  /** The one this tab works in. */
  readonly workspace: Workspace;
  /** Whether its desk is open: not yet while the person chooses or unlocks. */
  readonly entered: boolean;
  /** Whether this browser has others. */
  readonly several: boolean;
}

export const useWorkspace = create<Here>(() => ({
  workspace: MAIN_WORKSPACE,
  entered: false,
  several: false,
}));

/** What a workspace is called. */
export function workspaceName({ name }: Workspace): string {
  return name === '' ? 'Ruang kerja utama' : name;
}

/** Filled once by the composition root. */
export const OfficeContext = createContext<Office | null>(null);

/** Throws outside the provider (a bug, not a user's mistake). */
export function useOffice(): Office {
  const office = use(OfficeContext);
  if (!office) throw new Error('useOffice: no office provided');
  return office;
}

/** A browser gives the tools for sealing only to HTTPS and localhost. */
export function canSeal(): boolean {
  return window.isSecureContext;
}

const KEY = 'timbang-ruang-kerja';

/** The workspace this tab worked in last; null when it is a new tab. */
export function rememberedWorkspace(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Its id is all that a tab remembers of a workspace; null lets the person choose again. */
export function rememberWorkspace(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // A browser without session storage asks which one every time.
  }
}
