import { describe, expect, test } from 'vitest';
import { bold, regular } from 'virtual:report-fonts';
import { Cancelled, makeReportInWorker } from '#worker/client.ts';
import { makeReport } from '#workflow/papers/make-report.ts';
import { fixedOrder } from './report-order.ts';

const never = (): AbortSignal => new AbortController().signal;
const quiet = (): void => undefined;
const start = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.slice(0, 8));

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

describe('a report made in the worker', () => {
  test('is a PDF, and progress arrives part by part, never going back', async () => {
    const seen: (readonly [number, number])[] = [];
    const pdf = await makeReportInWorker(
      await fixedOrder(),
      (done, total) => {
        seen.push([done, total]);
      },
      never(),
    );
    expect(start(pdf)).toMatch(/^%PDF-1\.\d/);
    const total = seen[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(5);
    const parts = seen.map(([done]) => done);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(seen.every(([done, all]) => done <= all && all === total)).toBe(true);
  });

  test('has the same bytes each time, and those that this thread makes', async () => {
    const order = await fixedOrder();
    const fonts = { regular: await bytesOf(regular), bold: await bytesOf(bold) };
    const here = await makeReport(order, fonts, quiet);
    const [one, other] = await Promise.all([
      makeReportInWorker(order, quiet, never()),
      makeReportInWorker(order, quiet, never()),
    ]);
    expect(sameBytes(one, here)).toBe(true);
    expect(sameBytes(other, here)).toBe(true);
  });
});

describe('cancelling', () => {
  test('while it works ends it at once: no result, no more progress', async () => {
    const cancel = new AbortController();
    let after = 0;
    const work = makeReportInWorker(
      await fixedOrder(40),
      (done) => {
        if (cancel.signal.aborted) after += 1;
        if (done === 2) cancel.abort();
      },
      cancel.signal,
    );
    await expect(work).rejects.toBeInstanceOf(Cancelled);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(after).toBe(0);
  });

  test('before the first word of progress', async () => {
    const cancel = new AbortController();
    const work = makeReportInWorker(await fixedOrder(), quiet, cancel.signal);
    cancel.abort();
    await expect(work).rejects.toBeInstanceOf(Cancelled);
  });

  test('before it began', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const work = makeReportInWorker(await fixedOrder(), quiet, cancel.signal);
    await expect(work).rejects.toBeInstanceOf(Cancelled);
  });

  test('does no harm to the next run', async () => {
    const cancel = new AbortController();
    const first = makeReportInWorker(await fixedOrder(), () => cancel.abort(), cancel.signal);
    await expect(first).rejects.toBeInstanceOf(Cancelled);
    expect(start(await makeReportInWorker(await fixedOrder(), quiet, never()))).toMatch(/^%PDF/);
  });
});

test('a bug inside the worker is heard here', async () => {
  const order = { ...(await fixedOrder()), rubric: { groups: null } as never };
  const work = makeReportInWorker(order, quiet, never());
  await expect(work).rejects.toThrow(/./);
  await expect(work).rejects.not.toBeInstanceOf(Cancelled);
});
