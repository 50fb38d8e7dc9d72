import { beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '#workflow/receive/verify-file.ts';
import { verifyFileInWorker, warmUpWorker } from '#worker/client.ts';

const FILES = import.meta.glob('../../fixtures/packages/*.{zip,age}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const NAMES = Object.keys(FILES).map((path) => path.split('/').at(-1) ?? '');

const quiet = (): void => undefined;

async function fixture(name: string): Promise<Blob> {
  return (await fetch(String(FILES[`../../fixtures/packages/${name}`]))).blob();
}

const verified = (file: Blob): Promise<Verification> =>
  verifyFileInWorker(file, [], quiet, new AbortController().signal);

/** Brings in the code before any test is timed: the server makes it when it is first asked. */
beforeAll(() => warmUpWorker(), 120_000);

describe('golden packages in the browser have the verdict they have anywhere', () => {
  test.each(NAMES.filter((name) => name.endsWith('.zip')))('%s', async (name) => {
    const isBackup = name.startsWith('cadangan');
    const found = await verified(await fixture(name));
    expect(found).toMatchObject({
      kind: 'package',
      verdict: 'intact',
      problems: [],
      signature: { state: isBackup ? 'none' : 'valid' },
    });
  });

  test('sealed ones ask for their key', async () => {
    const sealed = NAMES.filter((name) => name.endsWith('.age'));
    expect(sealed.length).toBeGreaterThan(0);
    for (const name of sealed) {
      expect(await verified(await fixture(name))).toEqual({ kind: 'sealed', why: 'no-key' });
    }
  });

  test('and a cut one is told, entry by entry', async () => {
    const file = await fixture('kirim-v1.timbang.zip');
    const found = await verified(file.slice(0, Math.floor(file.size / 2)));
    if (found.kind !== 'package') throw new Error(found.kind);
    expect(['altered', 'refused']).toContain(found.verdict);
    expect(found.problems.map(({ kind }) => kind)).toContain('truncated');
  });
});
