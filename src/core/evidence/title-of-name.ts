/**
 * A first title from a file name: without its extension, underscores as spaces. Nothing
 * else is guessed. Empty only when the name is.
 */
export function titleOfName(name: string): string {
  const words = (text: string): string => text.replace(/[\s_]+/gu, ' ').trim();
  return words(name.replace(/\.(?=[a-z0-9]{1,5}$)\d*[a-z][a-z0-9]*$/iu, '')) || words(name);
}
