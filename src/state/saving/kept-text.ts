import type { Desk } from '#workflow/desk.ts';
import { rememberedTexts, rememberText } from '#workflow/workspaces/remember.ts';
import { MAIN_ID, type Workspace } from '#core/workspace/workspace.ts';

/** Where a protected workspace keeps what is typed and not yet saved. */
interface SealedPlace {
  readonly desk: Desk;
  readonly texts: Map<string, string>;
}

const PREFIX = 'timbang-isian';

let sealed: SealedPlace | undefined;
let suffix = '';
let writing: Promise<unknown> = Promise.resolve();
/** Keys of which the disk did not take what was typed last. */
const unwritten = new Set<string>();

async function store({ desk, texts }: SealedPlace, key: string): Promise<void> {
  const stored = await rememberText(desk, key, texts.get(key) ?? null);
  if (stored.ok) unwritten.delete(key);
  else unwritten.add(key);
}

/** What lies open in this tab for the workspace, by key. */
function openTexts(): readonly (readonly [string, string])[] {
  try {
    const names = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at));
    return names.flatMap((name) => {
      const ours = name?.startsWith(PREFIX) && (name.split('@')[1] ?? '') === suffix.slice(1);
      const text = name && ours ? sessionStorage.getItem(name) : null;
      if (!name || text === null) return [];
      return [[name.slice(0, name.length - suffix.length), text] as const];
    });
  } catch {
    return [];
  }
}

/** Chooses the place: this tab's own memory or, where nothing may lie open, the workspace. */
export async function openKeptTexts(desk: Desk, { id, protection }: Workspace): Promise<void> {
  suffix = id === MAIN_ID ? '' : `@${id}`;
  const read = await rememberedTexts(desk);
  const texts = new Map(read.ok ? read.value : []);
  if (protection) {
    const open = openTexts();
    sealed = { desk, texts };
    window.addEventListener('beforeunload', (event) => {
      if (unwritten.size > 0) event.preventDefault();
    });
    for (const [key, text] of open) keepText(key, text);
    await keptTextsWritten();
    return;
  }
  sealed = undefined;
  // Its protection was taken away: what was typed goes back to where a plain tab looks.
  for (const [key, text] of texts) {
    keepText(key, text);
    await rememberText(desk, key, null);
  }
}

/** Before a workspace is sealed: what lies open in this tab is put into it. */
export async function handInOpenTexts(desk: Desk): Promise<void> {
  for (const [key, text] of openTexts()) await rememberText(desk, key, text);
}

/** When the sealing came to nothing: the open texts count again, and only they. */
export async function takeBackOpenTexts(desk: Desk): Promise<void> {
  for (const [key] of openTexts()) await rememberText(desk, key, null);
}

/** Forgets what lies open in this tab for the workspace. */
export function dropOpenTexts(): void {
  for (const [key] of openTexts()) sessionStorage.removeItem(key + suffix);
}

/** What was typed under this key and not saved. */
export function keptText(key: string): string | null {
  if (sealed) return sealed.texts.get(key) ?? null;
  try {
    return sessionStorage.getItem(key + suffix);
  } catch {
    return null;
  }
}

/** Keeps what is typed until it is saved; null forgets it. */
export function keepText(key: string, text: string | null): void {
  if (sealed) {
    const place = sealed;
    const { texts } = place;
    if ((texts.get(key) ?? null) === text) return;
    if (text === null) texts.delete(key);
    else texts.set(key, text);
    // One after the other: the last one typed is the one that stays.
    writing = writing.then(() => store(place, key));
    return;
  }
  try {
    if (text === null) sessionStorage.removeItem(key + suffix);
    else sessionStorage.setItem(key + suffix, text);
  } catch {
    // A browser without session storage: the form works as a plain form does.
  }
}

/** Resolves when everything that was typed is kept, as far as the disk takes it; tries once more. */
export async function keptTextsWritten(): Promise<void> {
  await writing;
  if (!sealed) return;
  for (const key of unwritten) await store(sealed, key);
  // Only what is stored goes from where it lay open.
  if (unwritten.size === 0) dropOpenTexts();
}
