import { NAME_LENGTH, type Workspace } from './workspace.ts';

export type NameProblem =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'name-long'; readonly most: number }
  | { readonly kind: 'name-taken' };

const same = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** Why a workspace cannot be called `name` beside `others`; undefined when it can. */
export function nameProblem(name: string, others: readonly Workspace[]): NameProblem | undefined {
  if (name.trim() === '') return { kind: 'name-missing' };
  if (name.length > NAME_LENGTH) return { kind: 'name-long', most: NAME_LENGTH };
  if (others.some((other) => same(other.name, name))) return { kind: 'name-taken' };
  return undefined;
}
