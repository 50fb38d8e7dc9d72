/** Words in the address as they were before `paths.rubricSearch`; left alone when they are not. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
