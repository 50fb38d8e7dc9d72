/** A part of the address as it was before it was written there; left alone when it is not one. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
