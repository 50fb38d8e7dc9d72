import { describe, expect, test } from 'vitest';
import { bold, regular } from 'virtual:report-fonts';
import { Cancelled, makeReportInWorker, makeWorkSheetInWorker } from '#worker/client.ts';
import { makeWorkSheet, type WorkSheetOrder } from '#workflow/papers/make-work-sheet.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { must } from '../../support/scenario.ts';
import { fixedOrder } from './report-order.ts';

const never = (): AbortSignal => new AbortController().signal;
const quiet = (): void => undefined;

async function order(): Promise<WorkSheetOrder> {
  const { rubric, ref } = must(await shippedRubric('lima-dimensi-opd', '1.0.0'));
  return { rubric, ref, madeAt: '2026-02-03T04:05:06.000Z' };
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

describe('a work sheet made in the worker', () => {
  test('has the bytes that this thread makes, also from a worker that made a report', async () => {
    const fonts = { regular: await bytesOf(regular), bold: await bytesOf(bold) };
    const here = await makeWorkSheet(await order(), fonts, quiet);
    await makeReportInWorker(await fixedOrder(), quiet, never());
    const there = await makeWorkSheetInWorker(await order(), quiet, never());
    expect(there.length).toBe(here.length);
    expect(there.every((byte, at) => byte === here[at])).toBe(true);
  });

  test('progress arrives part by part, and cancelling ends it', async () => {
    const cancel = new AbortController();
    const seen: number[] = [];
    const work = makeWorkSheetInWorker(
      await order(),
      (done) => {
        seen.push(done);
        if (done === 3) cancel.abort();
      },
      cancel.signal,
    );
    await expect(work).rejects.toBeInstanceOf(Cancelled);
    expect(seen).toEqual([0, 1, 2, 3]);
  });
});
