import { strToU8, zipSync } from 'fflate';

const plain = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

const TYPES = strToU8(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
);

/** A package as Office writes it, with one part in the folder of its kind. */
export function ooxml(part: string, content: string): Blob {
  return plain(zipSync({ '[Content_Types].xml': TYPES, [part]: strToU8(content) }));
}

/** A package as OpenDocument asks: the media type first and unpacked. */
export function openDocument(type: string, content: string): Blob {
  const mimetype = `application/vnd.oasis.opendocument.${type}`;
  return plain(
    zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'content.xml': strToU8(content) }),
  );
}

/** A ZIP file of text files. */
export function zipped(files: Readonly<Record<string, string>>): Blob {
  return plain(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

/** The header and the first directory sector of an OLE compound file ([MS-CFB] 2.2, 2.6). */
export function ole(streams: readonly string[]): Blob {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(28, 0xff_fe, true);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (const [place, name] of ['Root Entry', ...streams].entries()) {
    const entry = 512 * 2 + place * 128;
    for (const [letter, unit] of Array.from(name).entries()) {
      view.setUint16(entry + letter * 2, unit.charCodeAt(0), true);
    }
    view.setUint16(entry + 64, (name.length + 1) * 2, true);
  }
  return plain(bytes);
}
