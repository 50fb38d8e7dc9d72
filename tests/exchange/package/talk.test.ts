import { describe, expect, test } from 'vitest';
import type { DocumentId } from '#core/lib/ids.ts';
import { examinePackage, type Examination } from '#exchange/package/examine.ts';
import { SAMPLES, written } from '../carried-samples.ts';
import { remadeFile } from '../remade-package.ts';
import { fullTalkWith, FULL_TALK, TALK_DOCUMENTS, TALK_MESSAGES } from '../talk-samples.ts';

const signal = new AbortController().signal;
const examine = async (sample: typeof FULL_TALK): Promise<Examination> =>
  examinePackage((await written(sample)).file, () => undefined, signal);

const [first, second, third] = TALK_DOCUMENTS;
const OTHER = '019a8f00-0000-7000-8000-00000000ffff';

describe('a clarification with new evidence', () => {
  test('is intact, with every message, document and file, and says what did not come along', async () => {
    const { verdict, manifest, bodies, entries } = await examine(FULL_TALK);
    expect(verdict).toBe('intact');
    expect(manifest).toMatchObject({
      counts: { documents: 3, journal: 0, files: 3 },
      missing: [third.file.digest],
    });
    expect(bodies).toMatchObject({
      'clarification.json': { messages: TALK_MESSAGES, documents: TALK_DOCUMENTS },
    });
    const evidence = entries.filter(({ name }) => name.startsWith('evidence/'));
    expect(new Set(evidence.map(({ digest }) => digest))).toEqual(
      new Set([first.file.digest, second.file.digest, second.original.digest]),
    );
  });

  test.each<[string, typeof FULL_TALK, string, string]>([
    [
      'a document of another assessment',
      fullTalkWith({ documents: [first, second, { ...third, assessmentId: OTHER as never }] }),
      'clarification.json',
      'documents.assessmentId',
    ],
    [
      'a document that stands twice',
      fullTalkWith({ documents: [first, second, third, third] }),
      'clarification.json',
      'id',
    ],
    [
      'a message with a document that is not there',
      fullTalkWith({
        messages: TALK_MESSAGES.map((one) => ({
          ...one,
          documents: [...one.documents, OTHER as DocumentId],
        })),
      }),
      'clarification.json',
      'messages.documents',
    ],
    [
      'a document of no message',
      fullTalkWith({ messages: TALK_MESSAGES.map((one) => ({ ...one, documents: [] })) }),
      'clarification.json',
      'messages.documents',
    ],
    [
      'a message that stands twice',
      fullTalkWith({ messages: [...TALK_MESSAGES, ...TALK_MESSAGES] }),
      'clarification.json',
      'messages.id',
    ],
    [
      'a result that the package does not rest on',
      fullTalkWith({ result: 'ee'.repeat(32) as never }),
      'clarification.json',
      'about.rests',
    ],
    [
      'a file that is longer than its document says',
      fullTalkWith({
        documents: [{ ...first, file: { ...first.file, size: 1 } }, second, third],
      }),
      `evidence/${first.file.digest}.pdf`,
      'documents.size',
    ],
    [
      'a file of no document',
      fullTalkWith({
        documents: [second, third],
        messages: TALK_MESSAGES.map((one) => ({
          ...one,
          documents: one.documents.filter((id) => id !== first.id),
        })),
      }),
      `evidence/${first.file.digest}.pdf`,
      'documents',
    ],
  ])('is refused with %s', async (_, sample, entry, detail) => {
    const { verdict, problems, bodies } = await examine(sample);
    expect(verdict).toBe('refused');
    expect(bodies).toBeNull();
    expect(problems).toContainEqual({ kind: 'contradiction', entry, detail });
  });

  test.each([
    ['missing', { missing: [] }, 'missing'],
    [
      'the number of documents',
      { counts: { documents: 2, journal: 0, files: 3 } },
      'counts.documents',
    ],
    ['the number of files', { counts: { documents: 3, journal: 0, files: 2 } }, 'counts.files'],
    ['entries of a journal', { counts: { documents: 3, journal: 1, files: 3 } }, 'counts'],
  ])('is refused when its manifest is wrong about %s', async (_, change, detail) => {
    const { file } = await written(FULL_TALK);
    const bytes = await remadeFile(new Uint8Array(await file.arrayBuffer()), {
      manifest: (said) => ({ ...said, ...change }),
    });
    const found = await examinePackage(new Blob([new Uint8Array(bytes)]), () => undefined, signal);
    expect(found.verdict).toBe('refused');
    expect(found.problems.map((one) => one.detail)).toContain(detail);
  });

  test('another kind has no files, whatever it says', async () => {
    const content = { ...SAMPLES.review.content, files: FULL_TALK.content.files };
    const { verdict, problems } = await examine({ ...SAMPLES.review, content });
    expect(verdict).toBe('refused');
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'bad-name', entry: `evidence/${first.file.digest}.pdf` }),
    );
  });
});
