import { describe, expect, test } from 'vitest';
import { FACTS_VERSION, type FileFacts } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { inspectFile } from '#exchange/inspect/inspect-file.ts';
import { sealFile } from '#storage/files.ts';
import { readFacts, writeFacts } from '#storage/rows/facts.ts';
import type { Desk } from '#workflow/desk.ts';
import { inspectDocuments, type InspectFile } from '#workflow/evidence/inspect-documents.ts';
import { factsWith } from '../../support/evidence-check.ts';
import { freshDesk } from '../fresh-desk.ts';

async function keep(desk: Desk, text: string): Promise<Digest> {
  const file = new Blob([text]);
  const digest = await digestOfBytes(file);
  await desk.db.files.put(await sealFile(desk.db, digest, file));
  return digest;
}

/** Inspects and notes what was told, in order. */
async function inspected(
  desk: Desk,
  digests: readonly Digest[],
  inspect: InspectFile,
  controller = new AbortController(),
) {
  const told: [Digest, FileFacts | undefined][] = [];
  await inspectDocuments(desk, digests, {
    inspect,
    signal: controller.signal,
    told: (digest, facts) => told.push([digest, facts]),
  });
  return told;
}

const refuse: InspectFile = () => Promise.reject(new Error('must not be asked'));

describe('the files of an assessment', () => {
  test('are read once; afterwards what they told is known', async () => {
    const desk = freshDesk();
    const digests = [await keep(desk, 'satu'), await keep(desk, 'dua')];
    const first = await inspected(desk, digests, inspectFile);
    expect(first.map(([digest]) => digest)).toEqual(digests);
    expect(first.map(([, facts]) => facts?.letters)).toEqual([4, 3]);
    const second = await inspected(desk, digests, refuse);
    expect(second).toEqual(first);
  });

  test('are read one at a time', async () => {
    const desk = freshDesk();
    const digests = await Promise.all(['a', 'b', 'c', 'd'].map((text) => keep(desk, text)));
    let running = 0;
    let most = 0;
    await inspected(desk, digests, async (file, digest) => {
      running += 1;
      most = Math.max(most, running);
      const facts = await inspectFile(file, digest);
      running -= 1;
      return facts;
    });
    expect(most).toBe(1);
  });

  test('one that cannot be read, or is not here, keeps none of the others waiting', async () => {
    const desk = freshDesk();
    const bad = await keep(desk, 'buruk');
    const good = await keep(desk, 'baik');
    const gone = 'f'.repeat(64) as Digest;
    const told = await inspected(desk, [gone, bad, good], (file, digest) =>
      digest === bad ? Promise.reject(new Error('out of memory')) : inspectFile(file, digest),
    );
    expect(told.map(([digest, facts]) => [digest, facts?.state])).toEqual([
      [gone, undefined],
      [bad, undefined],
      [good, 'readable'],
    ]);
    expect([...(await readFacts(desk.db, [gone, bad, good])).keys()]).toEqual([good]);
  });

  test('an abort ends the reading, and nothing more is told', async () => {
    const desk = freshDesk();
    const digests = await Promise.all(['a', 'b', 'c'].map((text) => keep(desk, text)));
    const controller = new AbortController();
    const told = await inspected(
      desk,
      digests,
      (file, digest, signal) => {
        if (digest === digests[1]) controller.abort();
        return signal.aborted ? Promise.reject(new Error('cancelled')) : inspectFile(file, digest);
      },
      controller,
    );
    expect(told.map(([digest]) => digest)).toEqual(digests.slice(0, 1));
  });

  test('a full disk does not stop the check', async () => {
    const desk = freshDesk();
    const digest = await keep(desk, 'isi');
    desk.db.facts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const told = await inspected(desk, [digest], inspectFile);
    expect(told.map(([, facts]) => facts?.state)).toEqual(['readable']);
  });
});

describe('what is kept', () => {
  test('of another version, or damaged, is as good as nothing', async () => {
    const desk = freshDesk();
    await writeFacts(desk.db, { ...factsWith(1), version: FACTS_VERSION - 1 });
    await writeFacts(desk.db, factsWith(2));
    await desk.db.facts.put({ digest: factsWith(3).digest, version: FACTS_VERSION });
    const digests = [1, 2, 3].map((at) => factsWith(at).digest);
    expect([...(await readFacts(desk.db, digests)).values()]).toEqual([factsWith(2)]);
  });

  test('is replaced by what is read anew', async () => {
    const desk = freshDesk();
    await writeFacts(desk.db, factsWith(1));
    await writeFacts(desk.db, factsWith(1, { letters: 5 }));
    expect(
      (await readFacts(desk.db, [factsWith(1).digest])).get(factsWith(1).digest)?.letters,
    ).toBe(5);
  });
});
