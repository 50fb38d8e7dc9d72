import { create } from 'zustand';
import type { DeskRole } from '#core/keys/identity.ts';
import { MAIN_ID } from '#core/workspace/workspace.ts';
import type { Desk } from '#workflow/desk.ts';
import { rememberedSession, rememberSession } from '#workflow/workspaces/remember.ts';

interface Session {
  /** Who is working at this browser now; written beside every change. Empty = not said. */
  readonly person: string;
  /** The desk that opens first; undefined = nobody chose yet. */
  readonly desk: DeskRole | undefined;
  /** The remark about how this page was opened (plain HTTP, or one file) was read; it is made once. */
  readonly insecureNoticed: boolean;
  /** Desks at which the first steps are done with or put aside. */
  readonly stepsHidden: readonly DeskRole[];
  /** Whether keys without a modifier do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

const FRESH = { stepsHidden: [], singleKeys: true } as const;

/** What this workspace remembers between visits; of files only its backups carry it. */
export const useSession = create<Session>()(() => ({
  person: '',
  desk: undefined,
  insecureNoticed: false,
  ...FRESH,
}));

type OpenPart = Pick<Session, 'person' | 'insecureNoticed'>;

const KEY = 'timbang-session';
let desk: Desk | undefined;

function textIn(state: object, property: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(state, property)?.value;
  return typeof value === 'string' ? value : '';
}

/** What lies open beside the databases. Before there were workspaces it was all of it. */
function readOpen(): OpenPart {
  try {
    const item = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { readonly state?: object };
    const state = item.state ?? {};
    return {
      person: textIn(state, 'person'),
      insecureNoticed: 'insecureNoticed' in state && state.insecureNoticed === true,
    };
  } catch {
    return { person: '', insecureNoticed: false };
  }
}

function writeOpen(insecureNoticed: boolean): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ state: { insecureNoticed }, version: 2 }));
  } catch {
    // A browser without local storage: the remark is made once more next time.
  }
}

/** Moves what lay open into the main workspace, once; it goes from there only when it is stored. */
async function takeOver(open: OpenPart, saved: boolean): Promise<void> {
  const { person } = open;
  if (person === '') return;
  const moved = saved || !desk || (await rememberSession(desk, { person })).ok;
  if (moved) writeOpen(open.insecureNoticed);
}

/** Remembers for this workspace from now on; before the first page, which asks who works here. */
export async function loadSession(opened: Desk, workspaceId: string): Promise<void> {
  desk = opened;
  const open = readOpen();
  const read = await rememberedSession(opened);
  const saved = read.ok ? read.value : undefined;
  if (workspaceId !== MAIN_ID) {
    const { insecureNoticed } = open;
    useSession.setState({ person: '', desk: undefined, insecureNoticed, ...FRESH, ...saved });
    return;
  }
  useSession.setState({ ...FRESH, ...open, ...saved });
  if (read.ok) await takeOver(open, saved !== undefined);
}

/** Remembers that the remark about how this page was opened was read. */
export function noticeInsecure(): void {
  useSession.setState({ insecureNoticed: true });
  writeOpen(true);
}

/** From now on every change made in this workspace carries this name. */
export function workAs(typed: string): void {
  const person = typed.trim();
  useSession.setState({ person });
  if (desk) void rememberSession(desk, { person });
}

/** From now on this workspace opens at this desk. */
export function workAt(chosen: DeskRole): void {
  useSession.setState({ desk: chosen });
  if (desk) void rememberSession(desk, { desk: chosen });
}

/** The first steps of a desk are shown no more, or again. */
export function hideSteps(role: DeskRole, hidden: boolean): void {
  const others = useSession.getState().stepsHidden.filter((one) => one !== role);
  const stepsHidden = hidden ? [...others, role] : others;
  useSession.setState({ stepsHidden });
  if (desk) void rememberSession(desk, { stepsHidden });
}

/** Whether keys without a modifier do anything from now on. */
export function allowSingleKeys(singleKeys: boolean): void {
  useSession.setState({ singleKeys });
  if (desk) void rememberSession(desk, { singleKeys });
}
