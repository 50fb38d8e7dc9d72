import { deflateRawSync } from 'node:zlib';
import type { PackageProblem, Verdict } from '#exchange/package/problem.ts';
import { fields, nameOf, partOf, rawZip, takeApart, type RawPart } from './hostile-zip.ts';
import { remadeFile } from './remade-package.ts';
import { OWN_KEY } from './sample-submission.ts';

/** A file somebody might send, and what has to be said of it. */
export interface HostileCase {
  readonly what: string;
  readonly make: (sound: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  readonly verdict: Verdict;
  /** One of its problems; an empty entry stands for the file as a whole. */
  readonly problem: Partial<PackageProblem>;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const partsOf = (sound: Uint8Array): readonly RawPart[] => takeApart(sound).parts;
export const evidenceOf = (parts: readonly RawPart[]): RawPart => {
  const found = parts.find((part) => nameOf(part).startsWith('evidence/'));
  if (!found) throw new Error('no evidence in the sample');
  return found;
};
export const part = (parts: readonly RawPart[], name: string): RawPart => {
  const found = parts.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no ${name} in the sample`);
  return found;
};
export const textOf = (sound: Uint8Array, name: string): string =>
  Buffer.from(part(partsOf(sound), name).data).toString('utf8');

/** The same ZIP with one entry otherwise; "evidence" is the first piece of it. */
export const changed = (
  name: string,
  change: (one: RawPart) => readonly RawPart[],
): HostileCase['make'] => {
  return (sound) => {
    const parts = partsOf(sound);
    const one = name === 'evidence' ? evidenceOf(parts) : part(parts, name);
    return rawZip(parts.flatMap((other) => (other === one ? change(one) : [other])));
  };
};

/** Made anew and signed anew, with this text in place of a body. */
export const body = (name: string, text: (old: string) => Uint8Array): HostileCase['make'] => {
  return (sound) =>
    remadeFile(sound, { entries: { [name]: text(textOf(sound, name)) }, key: OWN_KEY });
};

export const flipped = (data: Uint8Array, at = 0): Uint8Array =>
  Uint8Array.from(data, (byte, n) => (n === at ? byte ^ 1 : byte));

export const packedAs = (one: RawPart, data: Uint8Array, told = data.length): RawPart => {
  const { crc } = partOf('', data);
  const packed = deflateRawSync(data, { level: 9 });
  const descriptor = fields([4, 0x08_07_4b_50], [4, crc], [4, packed.length], [4, told]);
  return { ...one, data: packed, method: 8, crc, bytes: told, descriptor };
};
