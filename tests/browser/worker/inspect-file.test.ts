import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { digestInWorker, inspectFileInWorker, warmUpWorker } from '#worker/client.ts';

const DIGEST = 'a'.repeat(64) as Digest;
const FILES = import.meta.glob('../../fixtures/evidence/*.{pdf,docx,odt,xlsx,jpg,txt}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const never = (): AbortSignal => new AbortController().signal;
const quiet = (): void => undefined;

async function fixture(name: string): Promise<Blob> {
  return (await fetch(String(FILES[`../../fixtures/evidence/${name}`]))).blob();
}

const inspected = async (name: string) => inspectFileInWorker(await fixture(name), DIGEST, never());

/** Brings in the code before any test is timed: the server makes it when it is first asked. */
beforeAll(() => warmUpWorker(), 120_000);

describe('a file read in the worker', () => {
  test('tells what it tells anywhere', async () => {
    expect(await inspected('sk-draf.pdf')).toMatchObject({
      kind: 'pdf',
      state: 'readable',
      pages: 1,
      draftMarks: ['DRAF'],
      signedOn: '2026-03-12',
    });
    expect(await inspected('pindaian.pdf')).toMatchObject({ pages: 2, textPages: 0 });
    expect((await inspected('berkata-sandi.pdf')).state).toBe('password');
    expect((await inspected('terpotong.pdf')).state).toBe('corrupt');
    expect((await inspected('sk-konsep.docx')).draftMarks).toEqual(['KONSEP']);
    expect((await inspected('daftar-aplikasi.xlsx')).dates).toEqual(['2026-03-12']);
  });

  test('leaves the worker fit for other work: the PDF library listens there, too', async () => {
    await inspected('sk-ditetapkan.pdf');
    const digest = await digestInWorker(new Blob(['abc']), quiet, never());
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect((await inspected('sk-ditetapkan.pdf')).state).toBe('readable');
  });

  test('can be given up', async () => {
    const cancel = new AbortController();
    const work = inspectFileInWorker(await fixture('sk-ditetapkan.pdf'), DIGEST, cancel.signal);
    cancel.abort();
    await expect(work).rejects.toThrow('cancelled');
    expect((await inspected('notula.txt')).kind).toBe('text');
  });
});
