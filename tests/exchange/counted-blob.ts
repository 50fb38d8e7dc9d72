/** What reading a file cost, counted and not timed: the same on every machine. */
export interface Work {
  /** Bytes taken out of the file. */
  read: number;
  /** Bytes that came out of packed entries. */
  unpacked: number;
  /** Largest piece that was asked for at once. */
  atOnce: number;
}

/** A file that counts what is taken out of it. */
class CountedBlob extends Blob {
  readonly #work: Work;

  constructor(parts: readonly BlobPart[], work: Work) {
    super([...parts]);
    this.#work = work;
  }

  #take(): void {
    this.#work.read += this.size;
    this.#work.atOnce = Math.max(this.#work.atOnce, this.size);
  }

  override slice(start?: number, end?: number): Blob {
    return new CountedBlob([super.slice(start, end)], this.#work);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    this.#take();
    return super.arrayBuffer();
  }

  override stream(): ReturnType<Blob['stream']> {
    this.#work.read += this.size;
    return super.stream();
  }
}

/** Runs work on a file whose reading and unpacking are counted. */
export async function counting<T>(
  bytes: readonly Uint8Array[],
  run: (file: Blob) => Promise<T>,
): Promise<{ readonly result: T; readonly work: Work }> {
  const work: Work = { read: 0, unpacked: 0, atOnce: 0 };
  const Original = globalThis.DecompressionStream;
  class Counted extends Original {
    override readonly readable: DecompressionStream['readable'];

    constructor(format: CompressionFormat) {
      super(format);
      const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform: (piece, controller) => {
          work.unpacked += piece.length;
          controller.enqueue(piece);
        },
      });
      this.readable = super.readable.pipeThrough(counter);
    }
  }
  globalThis.DecompressionStream = Counted;
  try {
    const parts = bytes.map((part) => new Uint8Array(part));
    return { result: await run(new CountedBlob(parts, work)), work };
  } finally {
    globalThis.DecompressionStream = Original;
  }
}
