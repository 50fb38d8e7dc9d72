import { deflateRawSync } from 'node:zlib';
import type { Chance } from './hostile-chance.ts';
import {
  fields,
  nameOf,
  partOf,
  rawZip,
  takeApart,
  withData,
  type RawPart,
  type Region,
} from './hostile-zip.ts';

/** A sound package, taken apart. */
export interface Sound {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly RawPart[];
  readonly regions: readonly Region[];
  readonly signed: boolean;
}

export function soundPackage(name: string, bytes: Uint8Array): Sound {
  const { parts, regions } = takeApart(bytes);
  const signed = parts.some((part) => nameOf(part) === 'signature.json');
  return { name, bytes, parts, regions, signed };
}

type Mutation = (sound: Sound, chance: Chance, other: Sound) => Uint8Array;

export const HOSTILE_NAMES = [
  '../luar.txt',
  '/etc/passwd',
  String.raw`..\..\luar.txt`,
  'C:\\luar.txt',
  'evidence/../manifest.json',
  './manifest.json',
  'MANIFEST.JSON',
  'manifest.json\0.txt',
  'evidence/<script>alert(1)</script>.pdf',
  '=HYPERLINK("http:","x").pdf',
  '__proto__',
  'constructor.json',
  'evidence/',
  '',
  'a'.repeat(5000),
  `evidence/${'0'.repeat(64)}.pdf`,
];

/** A stretch of the file, at least one byte long. */
function stretch({ length }: Uint8Array, { upTo }: Chance): readonly [number, number] {
  const start = upTo(length);
  return [start, Math.min(length, start + 1 + upTo(Math.min(64, length - start)))];
}

function replaced(bytes: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);
}

function flippedAt(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}

const exchanged = (parts: readonly RawPart[], old: RawPart, by: readonly RawPart[]) =>
  parts.flatMap((part) => (part === old ? by : [part]));

const filled = (parts: readonly RawPart[]): readonly RawPart[] =>
  parts.filter(({ data }) => data.length > 0);

/**
 * Entries that are JSON. Whoever writes the manifest of an unsigned package anew has made
 * another package, which is whole: nothing but a signature can tell.
 */
const texts = (parts: readonly RawPart[], signed: boolean): readonly RawPart[] =>
  parts.filter((part) => {
    const name = nameOf(part);
    return name.endsWith('.json') && (signed || name !== 'manifest.json');
  });

function inRegion(what: readonly Region['what'][]): Mutation {
  return ({ bytes, regions }, chance) => {
    const of = chance.pick(regions.filter((one) => what.includes(one.what) && one.end > one.start));
    return flippedAt(bytes, of.start + chance.upTo(of.end - of.start), 1 + chance.upTo(255));
  };
}

/** What happens on the way: bytes change, go and come. */
const ACCIDENTS: Readonly<Record<string, Mutation>> = {
  'one bit': ({ bytes }, { upTo }) => flippedAt(bytes, upTo(bytes.length), 1 << upTo(8)),
  'one byte': ({ bytes }, { upTo }) => flippedAt(bytes, upTo(bytes.length), 1 + upTo(255)),
  'several bytes': ({ bytes }, { upTo }) => {
    let copy = bytes;
    for (let left = 2 + upTo(14); left > 0; left -= 1) {
      copy = flippedAt(copy, upTo(bytes.length), 1 + upTo(255));
    }
    return copy;
  },
  'a byte of an entry': inRegion(['data']),
  'a byte of a head': inRegion(['local']),
  'a byte of a descriptor': inRegion(['descriptor', 'local']),
  'a byte of the contents': inRegion(['central']),
  'a byte of the end': inRegion(['end']),
  'cut off': ({ bytes }, { upTo }) => bytes.subarray(0, upTo(bytes.length)),
  'cut off at a boundary': ({ bytes, regions }, { pick, upTo }) =>
    bytes.subarray(0, Math.max(0, pick(regions).end - upTo(3))),
  'a beginning missing': ({ bytes }, { upTo }) => bytes.subarray(1 + upTo(bytes.length - 1)),
  'a stretch missing': ({ bytes }, chance) =>
    replaced(bytes, ...stretch(bytes, chance), new Uint8Array()),
  'a stretch of zeros': ({ bytes }, chance) => {
    const [start, end] = stretch(bytes, chance);
    return replaced(bytes, start, end, new Uint8Array(end - start));
  },
  'a stretch twice': ({ bytes }, chance) => {
    const [start, end] = stretch(bytes, chance);
    return replaced(bytes, end, end, bytes.subarray(start, end));
  },
  'a stretch put in': ({ bytes }, { upTo, bytes: random }) => {
    const at = upTo(bytes.length);
    return replaced(bytes, at, at, random(1 + upTo(64)));
  },
  'bytes after the end': ({ bytes }, { upTo, bytes: random }) =>
    Buffer.concat([bytes, random(1 + upTo(64))]),
  'bytes before the beginning': ({ bytes }, { upTo, bytes: random }) =>
    Buffer.concat([random(1 + upTo(64)), bytes]),
};

/** What somebody does who knows the format: the ZIP around the change is right. */
const TAMPERING: Readonly<Record<string, Mutation>> = {
  'an entry dropped': ({ parts }, { pick }) => {
    const gone = pick(parts.filter((part) => nameOf(part) !== 'signature.json'));
    return rawZip(parts.filter((part) => part !== gone));
  },
  'an entry twice': ({ parts }, { pick }) => {
    const one = pick(parts);
    return rawZip(exchanged(parts, one, [one, { ...one }]));
  },
  'an entry twice, the second other': ({ parts }, { pick, upTo }) => {
    const one = pick(filled(parts));
    const other = withData(one, flippedAt(one.data, upTo(one.data.length), 1));
    return rawZip(exchanged(parts, one, [one, other]));
  },
  'entries in another order': ({ parts }, { upTo }) => {
    const at = upTo(parts.length - 1);
    return rawZip([...parts.slice(at + 1), ...parts.slice(0, at + 1)]);
  },
  'an entry renamed': ({ parts }, { pick }) => {
    const one = pick(parts);
    return rawZip(exchanged(parts, one, [{ ...one, name: Buffer.from(pick(HOSTILE_NAMES)) }]));
  },
  'an entry in capitals': ({ parts }, { pick }) => {
    const one = pick(parts);
    const name = Buffer.from(nameOf(one).toUpperCase());
    return rawZip(exchanged(parts, one, [{ ...one, name }]));
  },
  'an entry more': ({ parts }, { pick, upTo, bytes }) =>
    rawZip([...parts, partOf(pick(HOSTILE_NAMES), bytes(upTo(50)))]),
  'other bytes, right sum': ({ parts }, { pick, upTo }) => {
    const one = pick(filled(parts));
    const data = flippedAt(one.data, upTo(one.data.length), 1 + upTo(255));
    return rawZip(exchanged(parts, one, [withData(one, data)]));
  },
  'a byte more, right sum': ({ parts }, { pick, bytes }) => {
    const one = pick(parts);
    return rawZip(exchanged(parts, one, [withData(one, Buffer.concat([one.data, bytes(1)]))]));
  },
  'a byte less, right sum': ({ parts }, { pick, upTo }) => {
    const one = pick(filled(parts));
    const data = replaced(one.data, one.data.length - 1 - upTo(1), one.data.length, Buffer.of());
    return rawZip(exchanged(parts, one, [withData(one, data)]));
  },
  'two entries exchanged': ({ parts }, { pick }) => {
    const one = pick(parts);
    const two = pick(parts);
    const swapped = parts.map((part) => {
      if (part === one) return withData(one, two.data);
      return part === two ? withData(two, one.data) : part;
    });
    return rawZip(swapped);
  },
  'an entry packed': ({ parts }, { pick }) => {
    const one = pick(parts);
    const data = deflateRawSync(one.data);
    const packed = { ...one, data, method: 8, descriptor: fields([4, one.crc], [4, 0], [4, 0]) };
    return rawZip(exchanged(parts, one, [packed]));
  },
  'a word of JSON': ({ parts, signed }, { pick, upTo }) => {
    const one = pick(filled(texts(parts, signed)));
    const text = Buffer.from(one.data).toString('utf8');
    const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\d+|true|false|null/g)];
    const { 0: found, index } = places.length > 0 ? pick(places) : { 0: text, index: 0 };
    const by = pick(['7', '""', 'null', '{}', '[]', '"__proto__"', '-1', '1e999', '"9999-01-01"']);
    const data = Buffer.from(text.slice(0, index) + by + text.slice(index + found.length));
    return rawZip(exchanged(parts, one, [withData(one, upTo(20) === 0 ? Buffer.of() : data)]));
  },
  'a space in JSON': ({ parts, signed }, { pick }) => {
    const one = pick(texts(parts, signed));
    return rawZip(exchanged(parts, one, [withData(one, Buffer.concat([one.data, Buffer.of(10)]))]));
  },
  'a lie in the contents': ({ parts }, { pick, upTo }) => {
    const one = pick(parts);
    const lie = pick<Partial<RawPart>>([
      { bytes: one.bytes + 1 + upTo(9) },
      { bytes: 0xff_ff_ff_ff },
      { packed: one.data.length + 1 + upTo(9) },
      { packed: upTo(one.data.length + 1) },
      { packed: 0xff_ff_ff_ff },
      { crc: one.crc ^ 1 },
      { method: pick([1, 8, 9, 12, 14, 93, 99]) },
      { flags: one.flags ^ (1 << upTo(16)) },
      { version: upTo(1000) },
      { madeBy: one.madeBy ^ (1 << upTo(16)) },
      { stamp: one.stamp ^ (1 << upTo(31)) },
      { attributes: one.attributes ^ (1 << upTo(31)) },
      { offset: upTo(5000) },
      { comment: Buffer.from('pesan') },
      { extra: Buffer.from('001b1b1b', 'hex') },
    ]);
    const { name, flags, version, method, extra } = one;
    const kept = { ...one, ...lie, local: { ...one.local, name, flags, version, method, extra } };
    return rawZip(exchanged(parts, one, [kept]));
  },
  'a lie in a head': ({ parts }, { pick, upTo }) => {
    const one = pick(parts);
    const lie = pick<RawPart['local']>([
      { name: Buffer.from(pick(HOSTILE_NAMES)) },
      { name: Buffer.from(nameOf(one).replace('.', '_')) },
      { bytes: 1 + upTo(5000) },
      { crc: 1 + upTo(5000) },
      { method: 8 },
      { flags: one.flags ^ (1 << upTo(16)) },
      { version: upTo(40) },
      { extra: Buffer.from('fecaffff', 'hex') },
    ]);
    return rawZip(exchanged(parts, one, [{ ...one, local: { ...one.local, ...lie } }]));
  },
  'a lie at the end': ({ parts }, { pick, upTo }) =>
    rawZip(
      parts,
      pick([
        { count: parts.length + 1 + upTo(9) },
        { count: upTo(parts.length) },
        { count: 0xff_ff },
        { size: upTo(100_000) },
        { start: upTo(100_000) },
        { start: 0xff_ff_ff_ff },
        { comment: Buffer.from('pesan') },
        { before: Buffer.from('#!/bin/sh\n') },
        { between: Buffer.from('x') },
        { beforeEnd: Buffer.from('x') },
        { directory: (all: readonly RawPart[]) => [...all].reverse() },
      ]),
    ),
  'a seal of another file': ({ parts }, { pick }, other) => {
    const theirs = other.parts.find((part) => nameOf(part) === 'signature.json');
    const ours = parts.find((part) => nameOf(part) === 'signature.json');
    const seal = theirs ?? partOf('signature.json', Buffer.from(pick(['{}', '[]', 'null', ''])));
    return rawZip(ours ? exchanged(parts, ours, [seal]) : [...parts, seal]);
  },
  'no seal': ({ parts, signed, bytes }) =>
    signed ? rawZip(parts.filter((part) => nameOf(part) !== 'signature.json')) : bytes,
};

export const MUTATIONS: readonly (readonly [how: string, make: Mutation])[] = [
  ...Object.entries(ACCIDENTS),
  ...Object.entries(TAMPERING),
];
