import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { evidenceDigest } from '#exchange/package/manifest.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { documentWith, sha256, storedFile } from '../../support/evidence-rows.ts';
import { SAMPLES, written } from '../carried-samples.ts';

const { content, by } = SAMPLES.submission;
const signal = new AbortController().signal;

/** Whatever people type, half a pair of letters included. */
const words = fc.string({
  unit: fc.oneof(fc.constantFrom('\ud83d', '\u2028', '"', '\\'), fc.string()),
});
const id = fc
  .string({ minLength: 1 })
  .filter((key) => !/^(?:__proto__|constructor|prototype)$/.test(key));
const given = fc.record({
  answers: fc.dictionary(id, fc.record({ fact: words, analysis: words, notes: words }), {
    maxKeys: 5,
  }),
  files: fc.uniqueArray(fc.uint8Array({ maxLength: 3000 }), { maxLength: 5, selector: sha256 }),
  name: words.map((text) => `Dinas ${text}x`),
});

test('whatever is written is intact and comes back as it was, to the last byte', async () => {
  await fc.assert(
    fc.asyncProperty(given, fc.boolean(), async ({ answers, files, name }, isSigned) => {
      const sample = content.bodies.get('assessment.json') as Assessment;
      const agency = { ...sample.agency, name };
      const assessment: Assessment = {
        ...sample,
        agency,
        answers: Object.fromEntries(
          Object.entries(answers).map(([key, texts]) => [key, { ...BLANK_ANSWER, ...texts }]),
        ),
      };
      const documents = files.map((bytes, n) =>
        documentWith(
          `01990000-0000-7000-9000-00000000000${n}`,
          sample.id,
          storedFile(bytes, `${n}.pdf`),
        ),
      );
      const bodies = new Map([
        ...content.bodies,
        ['assessment.json', assessment],
        ['documents.json', documents],
      ]);
      const packed = files.map((bytes) => ({
        digest: sha256(bytes),
        ending: 'pdf',
        open: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()),
      }));
      const about = { ...content.about, agency };
      const { file, written: done } = await written(
        { by, content: { ...content, about, bodies, files: packed } },
        isSigned,
      );
      const found = await examinePackage(file, () => undefined, signal);
      expect(found.problems).toEqual([]);
      expect(found.verdict).toBe('intact');
      expect(found.fingerprint).toBe(done.fingerprint);
      expect(found.bodies).toEqual({ kind: 'submission', ...Object.fromEntries(bodies) });
      const back = found.entries.filter((entry) => evidenceDigest(entry.name) !== undefined);
      expect(back).toHaveLength(files.length);
      for (const entry of back) {
        const bytes = new Uint8Array(await (await entry.blob()).arrayBuffer());
        expect(sha256(bytes)).toBe(evidenceDigest(entry.name));
      }
    }),
    { numRuns: 20 },
  );
});
