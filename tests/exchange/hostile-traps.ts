import { HOSTILE_NAMES } from './hostile-mutations.ts';
import { fields, partOf, rawZip } from './hostile-zip.ts';
import { changed, evidenceOf, packedAs, partsOf, utf8, type HostileCase } from './hostile-case.ts';

/** Extra field of 64-bit numbers: unpacked, packed, offset. */
const zip64 = (...numbers: readonly number[]): Uint8Array => {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  for (const [at, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + 8 * at);
  return extra;
};

const MANY = 70_000;

function manyEntries(sound: Uint8Array): Uint8Array {
  const parts = [...partsOf(sound)];
  for (let n = 0; n < MANY; n += 1) parts.push(partOf(`n${n}.json`, new Uint8Array()));
  return rawZip(parts, { count: parts.length % 65_536 });
}

/** A ZIP that is out to harm whoever opens it. */
export const TRAPS: readonly HostileCase[] = [
  {
    what: 'a bomb: an entry that grows beyond all reason',
    make: changed('evidence', (one) => [packedAs(one, new Uint8Array(50_000_000))]),
    verdict: 'refused',
    problem: { kind: 'bomb', entry: 'evidence' },
  },
  {
    what: 'a bomb that says it is small',
    make: changed('evidence', (one) => [
      packedAs(one, new Uint8Array(50_000_000), one.data.length),
    ]),
    verdict: 'altered',
    problem: { kind: 'altered', entry: 'evidence' },
  },
  {
    what: 'a bomb in place of the manifest',
    make: changed('manifest.json', (one) => [packedAs(one, new Uint8Array(15_000_000).fill(32))]),
    verdict: 'refused',
    problem: { kind: 'bomb', entry: 'manifest.json' },
  },
  {
    what: 'a bomb of many entries',
    make: manyEntries,
    verdict: 'refused',
    problem: { kind: 'too-large' },
  },
  {
    what: 'entries that share their bytes',
    make: (sound) => {
      const parts = partsOf(sound);
      const one = evidenceOf(parts);
      const at = Buffer.from(sound).indexOf(one.data) - 30 - one.name.length;
      const name = Buffer.from('README.txt');
      const twin = { ...one, name, offset: at };
      return rawZip(parts, { directory: (all) => [...all, twin] });
    },
    verdict: 'refused',
    problem: { kind: 'overlapping' },
  },
  {
    what: 'a name that stands twice',
    make: changed('statement.json', (one) => [one, { ...one }]),
    verdict: 'refused',
    problem: { kind: 'repeated', entry: 'statement.json' },
  },
  {
    what: 'a name that stands twice in other letters',
    make: changed('statement.json', (one) => [one, { ...one, name: utf8('Statement.JSON') }]),
    verdict: 'refused',
    problem: { kind: 'repeated', entry: 'Statement.JSON' },
  },
  {
    what: 'a link in place of a file',
    make: changed('evidence', (one) => [{ ...one, attributes: 0xa1_ff_00_00 }]),
    verdict: 'refused',
    problem: { kind: 'not-a-file', entry: 'evidence' },
  },
  {
    what: 'a device in place of a file',
    make: changed('evidence', (one) => [{ ...one, attributes: 0x21_b4_00_00 }]),
    verdict: 'refused',
    problem: { kind: 'not-a-file', entry: 'evidence' },
  },
  {
    what: 'a folder',
    make: (sound) => rawZip([...partsOf(sound), partOf('evidence/', new Uint8Array())]),
    verdict: 'refused',
    problem: { kind: 'not-a-file', entry: 'evidence/' },
  },
  {
    what: 'an encrypted entry',
    make: changed('evidence', (one) => [{ ...one, flags: one.flags | 1 }]),
    verdict: 'refused',
    problem: { kind: 'encrypted', entry: 'evidence' },
  },
  {
    what: 'an entry packed in a way nobody here knows',
    make: changed('evidence', (one) => [
      { ...one, method: 93, data: one.data.subarray(0, 40), descriptor: undefined },
    ]),
    verdict: 'refused',
    problem: { kind: 'bad-method', entry: 'evidence' },
  },
  {
    what: 'a head that names another file than the table of contents',
    make: changed('evidence', (one) => [
      { ...one, local: { ...one.local, name: utf8('x'.repeat(one.name.length)) } },
    ]),
    verdict: 'refused',
    problem: { kind: 'bad-name', entry: 'evidence' },
  },
  {
    what: 'a Unicode name that is not the name',
    make: changed('evidence', (one) => {
      const other = utf8('../luar.pdf');
      const field = [fields([2, 0x70_75], [2, 5 + other.length]), new Uint8Array(5), other];
      return [{ ...one, extra: Buffer.concat(field) }];
    }),
    verdict: 'refused',
    problem: { kind: 'bad-name', entry: 'evidence', detail: '../luar.pdf' },
  },
  {
    what: 'sizes of 64 bits that are a lie',
    make: changed('evidence', (one) => [
      { ...one, bytes: 0xff_ff_ff_ff, packed: 0xff_ff_ff_ff, extra: zip64(2 ** 50, 2 ** 50) },
    ]),
    verdict: 'refused',
    problem: { entry: 'evidence' },
  },
  {
    what: 'a number of 64 bits that is missing',
    make: changed('evidence', (one) => [{ ...one, bytes: 0xff_ff_ff_ff, extra: zip64() }]),
    verdict: 'refused',
    problem: { entry: 'evidence' },
  },
  {
    what: 'an end of 64 bits that contradicts the other',
    make: (sound) => {
      const parts = partsOf(sound);
      const start = Buffer.from(sound).readUInt32LE(sound.length - 6);
      const end = sound.length - 22;
      const record = Buffer.alloc(76);
      record.writeUInt32LE(0x06_06_4b_50, 0);
      record.writeBigUInt64LE(44n, 4);
      record.writeBigUInt64LE(BigInt(parts.length + 3), 24);
      record.writeBigUInt64LE(BigInt(parts.length + 3), 32);
      record.writeBigUInt64LE(BigInt(end - start), 40);
      record.writeBigUInt64LE(BigInt(start), 48);
      record.writeUInt32LE(0x07_06_4b_50, 56);
      record.writeBigUInt64LE(BigInt(end), 64);
      record.writeUInt32LE(1, 72);
      return rawZip(parts, { beforeEnd: record });
    },
    verdict: 'refused',
    problem: { kind: 'bad-sizes', entry: '' },
  },
  ...HOSTILE_NAMES.filter(
    (name) => !/^(?:MANIFEST|evidence\/0|evidence\/$|constructor)/.test(name),
  ).map((name): HostileCase => ({
    what: `a name that leads elsewhere or is no name: ${JSON.stringify(name.slice(0, 60))}`,
    make: (sound) => rawZip([...partsOf(sound), partOf(name, utf8('x'))]),
    verdict: 'refused',
    problem: { kind: 'bad-name' },
  })),
];
