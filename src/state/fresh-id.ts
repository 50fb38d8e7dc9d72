/** Tells rows of one record apart. Works on plain HTTP, where `randomUUID` does not. */
export function freshId(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}
