const STEP = 1024 * 1024;

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Whether two files hold the same bytes; reads a piece of each at a time. */
export async function sameBlob(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  for (let from = 0; from < a.size; from += STEP) {
    const pieces = await Promise.all(
      [a, b].map(async (blob) => new Uint8Array(await blob.slice(from, from + STEP).arrayBuffer())),
    );
    const [left, right] = pieces;
    if (!left || !right || !sameBytes(left, right)) return false;
  }
  return true;
}
