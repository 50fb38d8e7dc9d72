import type { Desk } from '#workflow/desk.ts';
import { rememberedDevice } from '#workflow/workspaces/remember.ts';
import { useSession } from '#state/session.ts';
import { useWorkspace, workspaceName } from '#state/workspaces/workspace.ts';

const BROWSERS = [
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

type Kinds = readonly (readonly [RegExp, string])[];

/** "Chrome di Windows": the kind of browser and no more, as everybody may know it. */
export function deviceKind(agent: string): string {
  const kind = (kinds: Kinds): string | undefined => kinds.find(([mark]) => mark.test(agent))?.[1];
  const browser = kind(BROWSERS) ?? 'Peramban';
  const system = kind(SYSTEMS);
  return system === undefined ? browser : `${browser} di ${system}`;
}

let device = '';

/** Asks what this browser is called; before the first change. */
export async function nameDevice(desk: Desk): Promise<void> {
  const name = await rememberedDevice(desk);
  device = name.ok ? name.value : '';
}

/** Who works here and on which device, for the journal: "Chrome di Windows (3f9a2c1b), Ruang kerja utama". */
export function whoIsHere(): { readonly person: string; readonly device: string } {
  const kind = deviceKind(navigator.userAgent);
  const named = device === '' ? kind : `${kind} (${device})`;
  const room = workspaceName(useWorkspace.getState().workspace);
  return { person: useSession.getState().person, device: `${named}, ${room}` };
}
