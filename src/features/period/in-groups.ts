/** A fingerprint of a file in groups of four, so that it can be compared. */
export function inGroups(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
}
