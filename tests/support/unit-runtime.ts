import { expect } from 'vitest';

// Bytes are compared as bytes, not as objects with a key for each.
expect.addEqualityTesters([
  (one: unknown, other: unknown) =>
    one instanceof Uint8Array &&
    other instanceof Uint8Array &&
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other)
      ? Buffer.compare(one, other) === 0
      : undefined,
]);

// The library that reads PDFs brings a `push`, a `parse` and a `stringify` of its own where the
// runtime's lack the newest edge cases: for the whole process, and many times slower. All files
// of tests share one process, so it gets its own back.
const { push } = Array.prototype;
const { parse, stringify } = JSON;
await import('pdfjs-dist/legacy/build/pdf.mjs');
await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
Object.assign(Array.prototype, { push });
Object.assign(JSON, { parse, stringify });
