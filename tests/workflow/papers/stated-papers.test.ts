import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { printedFingerprints } from '#exchange/printed-fingerprints.ts';
import type { ReportFonts } from '#report/fonts.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRejections } from '#workflow/receive/list-rejections.ts';
import { makePaper, type PaperOrder } from '#workflow/papers/make-paper.ts';
import { resultSource } from '#workflow/portfolio/result-source.ts';
import { projectOutcomes } from '#workflow/portfolio/project-outcomes.ts';
import { recapFingerprint } from '#workflow/portfolio/recap-fingerprint.ts';
import { statedPapers, type StatedPaper } from '#workflow/papers/stated-papers.ts';
import { subsetReportFonts } from '../../../build/report-fonts.ts';
import { sentResult } from '../../report/sample-result-file.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { received } from '../receive/receive-sender.ts';

const KINDS = ['LHE', 'LHE-PUBLIK', 'BA'] as const;

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const resultFile = async (...given: Parameters<typeof sentResult>): Promise<File> =>
  (await sentResult(...given)).file;

async function deskWith(): Promise<{ readonly desk: Desk; readonly record: PackageRecord }> {
  const desk = freshDesk();
  return { desk, record: await received(desk, await resultFile()) };
}

const make = (order: PaperOrder): Promise<Uint8Array> => makePaper(order, fonts, () => {});

/** What the page of verification finds: the papers a PDF says it is, and whether it is one. */
async function check(
  desk: Desk,
  pdf: Uint8Array,
): Promise<readonly { readonly paper: StatedPaper; readonly same: boolean }[]> {
  const read = await printedFingerprints(new Blob([new Uint8Array(pdf)]));
  if (read.state !== 'read') throw new Error(read.state);
  const papers = must(await statedPapers(desk, read.codes, read.found));
  return Promise.all(
    papers.map(async (paper) => {
      const orders = paper.kind === 'unknown' ? [] : paper.orders;
      const made = await Promise.all(orders.map(make));
      return { paper, same: made.some((one) => Buffer.compare(one, pdf) === 0) };
    }),
  );
}

describe('a paper of a result that is here', () => {
  test.each(KINDS)('%s is the same, byte for byte, and says what the record says', async (kind) => {
    const { desk, record } = await deskWith();
    const pdf = await make({ kind, source: must(await resultSource(desk, record.id)) });
    const [found, ...more] = await check(desk, pdf);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      same: true,
      paper: { kind: 'result', paper: kind, newer: null, record: { id: record.id } },
    });
  });

  test('what it is made of is the package, and nothing of the desk', async () => {
    const { desk, record } = await deskWith();
    expect(must(await resultSource(desk, record.id))).toEqual((await sentResult()).source);
  });

  test('is made the same at another desk', async () => {
    const [one, other] = await Promise.all([deskWith(), deskWith()]);
    const source = must(await resultSource(one.desk, one.record.id));
    const pdf = await make({ kind: 'BA', source });
    expect(await check(other.desk, pdf)).toMatchObject([{ same: true }]);
  });

  test('with one changed figure it is never the same', async () => {
    const { desk, record } = await deskWith();
    const source = must(await resultSource(desk, record.id));
    const score = { value: '4.90', predikat: 'Memuaskan' };
    const forged = await make({
      kind: 'BA',
      source: { ...source, final: { ...source.final, score } },
    });
    expect(await check(desk, forged)).toMatchObject([
      { same: false, paper: { kind: 'result', record: { id: record.id } } },
    ]);
  });

  test('with one byte changed, or one added, it is never the same', async () => {
    const { desk, record } = await deskWith();
    const pdf = await make({ kind: 'BA', source: must(await resultSource(desk, record.id)) });
    const added = Uint8Array.from([...pdf, 0x0a]);
    expect(await check(desk, added)).toMatchObject([{ same: false }]);
    const other = Uint8Array.from(pdf);
    const at = Buffer.from(pdf).indexOf('/Producer');
    other[at + 12] = (other[at + 12] ?? 0) ^ 1;
    expect(await check(desk, other)).toMatchObject([{ same: false }]);
  });

  test('an edition passed off as the other one is not the same', async () => {
    const { desk, record } = await deskWith();
    const source = must(await resultSource(desk, record.id));
    const pdf = await make({ kind: 'LHE-PUBLIK', source });
    const typed = [{ kind: 'LHE', fingerprint: record.id }] as const;
    const [paper] = must(await statedPapers(desk, typed, []));
    if (paper?.kind !== 'result') throw new Error('not found');
    const made = await Promise.all(paper.orders.map(make));
    expect(made.map((one) => Buffer.compare(one, pdf) === 0)).toEqual([false]);
  });

  test('a newer version that is here is named', async () => {
    const { desk, record } = await deskWith();
    const change = { revision: 2, previous: record.id };
    await received(desk, await resultFile(change, { reopening: 'Bukti baru diterima.' }));
    const found = must(await statedPapers(desk, [{ kind: 'BA', fingerprint: record.id }], []));
    expect(found).toMatchObject([{ newer: { about: { revision: 2 } } }]);
  });

  test('a fingerprint alone finds the record, and every paper it may be', async () => {
    const { desk, record } = await deskWith();
    const [paper] = must(await statedPapers(desk, [], [record.id]));
    expect(paper).toMatchObject({ kind: 'result', paper: null });
    expect(paper?.kind === 'result' && paper.orders.map(({ kind }) => kind)).toEqual([...KINDS]);
  });
});

test('of a result that is not here nothing is proven', async () => {
  const { desk, record } = await deskWith();
  const pdf = await make({ kind: 'BA', source: must(await resultSource(desk, record.id)) });
  expect(await check(freshDesk(), pdf)).toEqual([
    { same: false, paper: { kind: 'unknown', paper: 'BA', fingerprint: record.id } },
  ]);
  expect(must(await statedPapers(freshDesk(), [], ['ab'.repeat(32) as Digest]))).toEqual([]);
});

test('a guide is recognised by the results it lists, the newest version of each', async () => {
  const { desk, record } = await deskWith();
  const newer = await received(desk, await resultFile({ revision: 2, previous: record.id }));
  const [round, ...more] = must(await listRejections(desk));
  expect(more).toEqual([]);
  expect(round?.results.map(({ fingerprint }) => fingerprint)).toEqual([newer.id]);
  if (!round?.rubric) throw new Error('no rubric');
  const order = { kind: 'PANDUAN', rubric: round.rubric, results: round.results } as const;
  const pdf = await make(order);
  expect(await check(desk, pdf)).toMatchObject([
    { same: true, paper: { kind: 'guide', results: 1 } },
  ]);
  expect(await check(freshDesk(), pdf)).toMatchObject([
    { same: false, paper: { kind: 'unknown' } },
  ]);
});

test('a summary is recognised by the list it prints, and which of its results are here is said', async () => {
  const { desk, record } = await deskWith();
  must(await projectOutcomes(desk, () => {}, new AbortController().signal));
  const other = 'ab'.repeat(32) as Digest;
  const printed = [record.id, other];
  const code = { kind: 'REKAP-PUBLIK', fingerprint: recapFingerprint(printed) } as const;
  const found = async (list: readonly Digest[]) =>
    must(await statedPapers(desk, [code], [code.fingerprint, ...list]));
  expect(await found(printed.toReversed())).toEqual([
    { kind: 'recap', paper: 'REKAP-PUBLIK', results: 2, here: 1, orders: [] },
  ]);
  expect(await found([record.id])).toMatchObject([{ kind: 'unknown' }]);
});
