import { expect, test } from 'vitest';
import { CARRIED_KINDS } from '#core/package/head.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { SAMPLES, written } from '../carried-samples.ts';

const signal = new AbortController().signal;
const examine = (file: Blob) => examinePackage(file, () => undefined, signal);

test.each(CARRIED_KINDS)('a package of kind %s comes back as it was written', async (kind) => {
  const { content } = SAMPLES[kind];
  for (const isSigned of [true, false]) {
    const { file, written: done } = await written(SAMPLES[kind], isSigned);
    const found = await examine(file);
    expect(found.problems).toEqual([]);
    expect(found.verdict).toBe('intact');
    expect(found.manifest).toEqual(done.manifest);
    expect(found.fingerprint).toBe(done.fingerprint);
    expect(found.signature.state).toBe(isSigned ? 'valid' : 'none');
    expect(found.bodies).toEqual({ kind, ...Object.fromEntries(content.bodies) });
    expect(found.entries.map(({ name, bytes, digest }) => ({ name, bytes, digest }))).toEqual(
      done.entries,
    );
  }
});
