/** The keys of a path such as `groups[0].indicators[1].weight`. */
function keysOf(path: string): readonly string[] {
  return path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
}

/** Stands for "take the key away". */
export const GONE = Symbol('gone');

/** Writes `value` at a path of plain data, in place; {@link GONE} removes the key. */
export function changeAt(data: object, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.at(-1) ?? '';
  const holder = keys
    .slice(0, -1)
    .reduce<object>((node, key) => Reflect.get(node, key) as object, data);
  if (value === GONE) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}
