import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url';

/** The decoders of scanned pages that the library asks for by file name. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'jbig2.wasm': jbig2,
  'openjpeg.wasm': openjpeg,
};

interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Hands the library what it needs beside its code, from our own origin. Fonts and CMaps are
 * not among it: fonts that a file does not carry are taken from the system.
 */
export class PdfDecoders {
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    const address = ADDRESSES[filename];
    if (address === undefined) throw new Error(`PdfDecoders: no ${kind} ${filename}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`PdfDecoders: ${filename}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
