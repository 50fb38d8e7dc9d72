/** A small file that was read whole: its pieces are cut out of memory, and nobody waits for them. */
export class HeldBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: number;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
    this.size = bytes.length;
  }

  slice(start?: number, end?: number): HeldBytes {
    return new HeldBytes(this.bytes.subarray(start, end));
  }

  /** A copy: nobody can change what is held. */
  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.bytes.slice().buffer);
  }

  text(): Promise<string> {
    return Promise.resolve(new TextDecoder().decode(this.bytes));
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const { bytes } = this;
    return new ReadableStream({
      start: (controller) => {
        if (bytes.length > 0) controller.enqueue(bytes.slice());
        controller.close();
      },
    });
  }
}

/** Bytes that are read piece by piece: a file as the browser gives it, or one that is held. */
export type ByteSource = Blob | HeldBytes;

/** Each piece of a file costs the browser a way to its disk: what is no larger is read at once. */
const MOST_HELD = 1024 ** 2;

/** The file, in memory if it is small. Rejects when it gives no bytes. */
export async function heldIfSmall(file: Blob): Promise<ByteSource> {
  if (file.size > MOST_HELD) return file;
  return new HeldBytes(new Uint8Array(await file.arrayBuffer()));
}

/** All its bytes, to be looked at only: those of a held one are not copied. */
export async function bytesOf(source: ByteSource): Promise<Uint8Array<ArrayBuffer>> {
  return source instanceof HeldBytes ? source.bytes : new Uint8Array(await source.arrayBuffer());
}

/** The same, as numbers are read from them. */
export async function viewOf(source: ByteSource): Promise<DataView<ArrayBuffer>> {
  const { buffer, byteOffset, byteLength } = await bytesOf(source);
  return new DataView(buffer, byteOffset, byteLength);
}

/** The same bytes as the browser's own kind of file. */
export const blobOf = (source: ByteSource): Blob =>
  source instanceof HeldBytes ? new Blob([source.bytes]) : source;
