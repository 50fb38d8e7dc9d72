import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { examinePackage } from '#exchange/package/examine.ts';
import { inspectBackup } from '#workflow/backup/inspect-backup.ts';
import { must } from '../../support/scenario.ts';
import { CONTENTS, manifestOf, packageWith } from './files.ts';

const quiet = (): void => undefined;
const { signal } = new AbortController();
const examined = (file: Blob) => examinePackage(file, quiet, signal);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each([
  ['cadangan-v1', null],
  ['cadangan-tersegel-v1', 'kata sandi contoh'],
])('%s', async (name, passphrase) => {
  const bytes = new Uint8Array(await readFile(`tests/fixtures/packages/${name}.timbang.zip`));

  test('is intact as it is', async () => {
    expect((await examined(new Blob([bytes]))).verdict).toBe('intact');
  });

  test('cut at its end, by however much, is never intact and not restored from', async () => {
    const cuts = [...Array.from({ length: 80 }, (_, n) => n + 1), 2000, 60_000, bytes.length];
    for (const cut of cuts) {
      const file = new Blob([bytes.subarray(0, bytes.length - cut)]);
      const { verdict } = await examined(file);
      expect(verdict).toBe(cut === bytes.length ? 'refused' : 'altered');
      const kind = cut === bytes.length ? 'not-a-zip' : 'cut-off';
      expect(await inspectBackup(file, passphrase, quiet, signal)).toEqual({
        ok: false,
        error: { kind },
      });
    }
  });

  test('with bytes behind its end is never intact; what is restored is what was packed', async () => {
    const plain = must(await inspectBackup(new Blob([bytes]), passphrase, quiet, signal));
    for (const length of [1, 2, 22, 119, 120, 121, 134, 5000]) {
      for (const fill of [0, 0x50]) {
        const file = new Blob([bytes, new Uint8Array(length).fill(fill)]);
        expect((await examined(file)).verdict).toBe('repacked');
      }
    }
    const file = new Blob([bytes, Uint8Array.of(0)]);
    const backup = must(await inspectBackup(file, passphrase, quiet, signal));
    expect(backup.damages).toEqual([]);
    expect(backup.asStored).toEqual(plain.asStored);
  });
});

describe('the tables of a backup', () => {
  const LATER = [
    'contacts',
    'periods',
    'packages',
    'journal',
    'reviews',
    'messages',
    'consensus',
    'roster',
    'applications',
    'facilities',
    'datasets',
    'imports',
    'setAside',
    'initiatives',
    'prices',
    'plans',
    'clearances',
  ];
  const five = { assessments: 0, documents: 2, agencyLists: 0, rubrics: 0, settings: 0, files: 1 };

  test.each(['assessments', 'documents', 'agencyLists', 'rubrics', 'settings'])(
    '%s has to be there',
    async (table) => {
      const name = `records/${table}.json`;
      const contents = Object.fromEntries(Object.entries(CONTENTS).filter(([one]) => one !== name));
      const { verdict, problems } = await examined(
        await packageWith({ contents, manifest: manifestOf(contents) }),
      );
      expect(verdict).toBe('altered');
      expect(problems).toContainEqual({ kind: 'missing', entry: name, detail: '' });
    },
  );

  test.each(LATER)('%s may be absent by itself, if it is empty', async (absent) => {
    const own = Object.entries(CONTENTS);
    const later = LATER.filter((table) => table !== absent).map(
      (table) => [`records/${table}.json`, utf8('[]')] as const,
    );
    const contents = Object.fromEntries([...own.slice(0, 6), ...later, ...own.slice(6)]);
    const counting = async (counts: object) => {
      const manifest = manifestOf(contents, { counts });
      return examined(await packageWith({ contents, manifest }));
    };
    expect((await counting(five)).verdict).toBe('repacked');
    const { verdict, problems } = await counting({ ...five, [absent]: 1 });
    expect(verdict).toBe('altered');
    const entry = `records/${absent}.json`;
    expect(problems).toContainEqual({ kind: 'missing', entry, detail: '' });
  });
});
