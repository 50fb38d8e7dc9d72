import { rubricSchema } from '#core/rubric/schema.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { jsonPath } from '#core/rubric/problem.ts';

/** One change somewhere in an instrument's data, found by walking it without knowing what it means. */
export interface Edit {
  readonly name: string;
  readonly apply: (rubric: Rubric) => Rubric;
}

type Path = readonly (string | number)[];
type Data = Record<string | number, unknown>;

function edited(rubric: Rubric, path: Path, change: (holder: Data, key: string | number) => void) {
  const copy = structuredClone(rubric);
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => (node as Data)[key], copy);
  change(holder as Data, path.at(-1) ?? '');
  return copy;
}

/** Another value of the same kind; a decimal stays a decimal. */
function otherThan(value: string | number | boolean): string | number | boolean {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return /^\d+(?:\.\d+)?$/.test(value) ? `1${value}` : `${value}x`;
}

function leafEdit(path: Path, value: string | number | boolean): Edit {
  return {
    name: `other ${jsonPath(path)}`,
    apply: (rubric) =>
      edited(rubric, path, (holder, key) => {
        Reflect.set(holder, key, otherThan(value));
      }),
  };
}

function listEdits(path: Path, list: readonly unknown[]): readonly Edit[] {
  const on = (name: string, change: (items: unknown[]) => void): Edit => ({
    name: `${name} in ${jsonPath(path)}`,
    apply: (rubric) =>
      edited(rubric, path, (holder, key) => {
        change(holder[key] as unknown[]);
      }),
  });
  return list.flatMap((entry, at) => [
    on(`without ${at}`, (items) => items.splice(at, 1)),
    on(`${at} twice`, (items) => items.splice(at, 0, structuredClone(entry))),
    ...(at > 0 && JSON.stringify(list[at - 1]) !== JSON.stringify(entry)
      ? [on(`${at} before ${at - 1}`, (items) => items.splice(at - 1, 0, ...items.splice(at, 1)))]
      : []),
  ]);
}

/** Whether the schema can do without a value, asked once for each kind of place. */
const allowed = new Map<string, boolean>();

/** Takes a value away: the key where the schema allows it, else null. */
function absences(rubric: Rubric, path: Path): readonly Edit[] {
  const name = jsonPath(path);
  const gone: Edit = {
    name: `no ${name}`,
    apply: (each) =>
      edited(each, path, (holder, key) => {
        Reflect.deleteProperty(holder, key);
      }),
  };
  const nulled: Edit = {
    name: `null ${name}`,
    apply: (each) =>
      edited(each, path, (holder, key) => {
        Reflect.set(holder, key, null);
      }),
  };
  return [gone, nulled].filter(({ name: way, apply }) => {
    const kind = way.replaceAll(/\d+/g, '');
    const known = allowed.get(kind) ?? rubricSchema.safeParse(apply(rubric)).success;
    allowed.set(kind, known);
    return known;
  });
}

function editsBelow(rubric: Rubric, node: unknown, path: Path): readonly Edit[] {
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') {
    return [leafEdit(path, node)];
  }
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) {
    const below = node.flatMap((entry, at) => editsBelow(rubric, entry, [...path, at]));
    return [...listEdits(path, node), ...below];
  }
  return Object.entries(node).flatMap(([key, value]) => [
    ...(value === null ? [] : absences(rubric, [...path, key])),
    ...editsBelow(rubric, value, [...path, key]),
  ]);
}

/**
 * Every single edit of an instrument: each value another one, each entry of each list
 * removed, doubled and swapped with its neighbour, each optional value taken away.
 */
export function everyEdit(rubric: Rubric): readonly Edit[] {
  return editsBelow(rubric, rubric, []);
}
