import { expect, test } from 'vitest';
import {
  effectOf,
  SHEET_ODDITIES,
  sheetOddities,
  standingOfSheet,
  type SheetFile,
  type SheetOddityKind,
} from '#core/review/sheet-oddities.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { digestOf, recordOf, RUBRIC, signatureBy } from '../package/receipt-sample.ts';

const FIRST = recordOf('1', { revision: 1 });
const SECOND = recordOf('2', { revision: 2, previous: FIRST.id });

const SIGNATURE = signatureBy('a', 'Inspektorat');
const ASESOR = {
  ...SIGNATURE,
  signer: { ...SIGNATURE.signer, name: 'Asesor', role: 'asesor' },
} as const;

function fileOf(
  id: string,
  about: Partial<PackageRecord['about']> = {},
  change: Partial<SheetFile> = {},
  record: Partial<PackageRecord> = {},
): SheetFile {
  return {
    record: {
      ...recordOf(id, { ...about, rests: [SECOND.id] }, { kind: 'review', signature: ASESOR }),
      ...record,
    },
    said: {
      submission: SECOND.id,
      by: { name: 'Asesor', unit: 'Inspektorat', role: 'asesor' },
      replacing: null,
    },
    trust: 'known',
    conflict: null,
    ...change,
  };
}

const SOUND = fileOf('5');
const said = SOUND.said ?? undefined;
if (!said) throw new Error('says nothing');
const other = signatureBy('b', 'Inspektorat');
const conflict = { reason: 'family', note: '', despite: '' } as const;

interface Case {
  readonly one: SheetFile;
  readonly others?: readonly SheetFile[];
  readonly odd: Readonly<Partial<Record<SheetOddityKind, string>>>;
}

const CASES: readonly Case[] = [
  { one: SOUND, odd: {} },
  { one: fileOf('5', {}, { said: null }), odd: { unreadable: '' } },
  {
    one: fileOf('5', {}, { said: { ...said, submission: digestOf('f') } }),
    odd: { 'unknown-submission': digestOf('f') },
  },
  {
    one: fileOf('5', {}, { said: { ...said, submission: FIRST.id } }),
    odd: { 'other-revision': '1' },
  },
  {
    one: fileOf('5', { rubric: { ...RUBRIC, version: '2.0.0', digest: digestOf('9') } }),
    odd: { 'other-rubric': `${RUBRIC.id} 2.0.0` },
  },
  // The newer one names it, directly or through the one between.
  {
    one: SOUND,
    others: [fileOf('6', { revision: 2, previous: SOUND.record.id })],
    odd: { superseded: digestOf('6') },
  },
  {
    one: fileOf('6', { revision: 2, previous: SOUND.record.id }),
    others: [SOUND],
    odd: {},
  },
  // By the same key under another name, and by the same name with another key.
  {
    one: SOUND,
    others: [fileOf('6', {}, { said: { ...said, by: { ...said.by, name: 'Lain' } } })],
    odd: { 'same-asesor': digestOf('6') },
  },
  {
    one: SOUND,
    others: [fileOf('6', {}, {}, { signature: other })],
    odd: { 'same-asesor': digestOf('6') },
  },
  {
    one: SOUND,
    others: [
      fileOf(
        '6',
        {},
        { said: { ...said, by: { ...said.by, unit: 'BPKP' } } },
        { signature: other },
      ),
    ],
    odd: {},
  },
  { one: fileOf('5', {}, { conflict }), odd: { conflict: 'family' } },
  {
    one: fileOf('5', {}, { conflict: { ...conflict, despite: 'Tidak ada orang lain' } }),
    odd: { 'conflict-known': 'Tidak ada orang lain' },
  },
  { one: fileOf('5', {}, { trust: 'rejected' }), odd: { 'rejected-key': 'Inspektorat' } },
  { one: fileOf('5', {}, { trust: 'new' }), odd: { 'unknown-key': 'Inspektorat' } },
  { one: fileOf('5', {}, { trust: 'none' }, { signature: null }), odd: { unsigned: '' } },
  {
    one: fileOf('5', {}, { said: { ...said, by: { ...said.by, name: 'Lain' } } }),
    odd: { 'other-signer': 'Asesor, Inspektorat' },
  },
  {
    one: fileOf(
      '5',
      {},
      {},
      {
        signature: { ...ASESOR, signer: { ...ASESOR.signer, role: 'diskominfo' } },
      },
    ),
    odd: { 'not-asesor': 'Inspektorat' },
  },
  {
    one: fileOf(
      '5',
      {},
      {
        said: { ...said, replacing: { package: FIRST.id, reason: 'Keliru', sawOthers: true } },
      },
    ),
    odd: { 'not-blind': '' },
  },
];

test.each(CASES.map((one, at) => [at, one] as const))('case %i', (_, { one, others = [], odd }) => {
  const found = sheetOddities(one, [one, ...others], [FIRST, SECOND]);
  expect(Object.fromEntries(found.map(({ kind, detail }) => [kind, detail]))).toEqual(odd);
});

test('every oddity has its case, and the heaviest decides what becomes of the sheet', () => {
  const seen = new Set(CASES.flatMap(({ odd }) => Object.keys(odd)));
  expect(seen).toEqual(new Set(SHEET_ODDITIES));
  const standing = (...kinds: readonly SheetOddityKind[]) =>
    standingOfSheet(kinds.map((kind) => ({ kind, detail: '' })));
  expect(standing()).toBe('weighed');
  expect(standing('unsigned', 'not-blind')).toBe('weighed');
  expect(standing('unsigned', 'same-asesor')).toBe('decide');
  expect(standing('conflict', 'superseded')).toBe('gone');
  expect(effectOf('conflict-known')).toBe('said');
});
