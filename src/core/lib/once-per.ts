/**
 * Computes something from an object once and remembers it for as long as the object
 * lives. Only for objects that never change, such as the parts of an instrument.
 */
export function oncePer<K extends object, V extends object>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
