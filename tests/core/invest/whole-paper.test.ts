import { describe, expect, test } from 'vitest';
import type { ListTable } from '#core/evidence/list-table.ts';
import { choiceView } from '#core/invest/choice/view-choice.ts';
import { GROWTH, type WhyNot } from '#core/invest/choice/search-types.ts';
import { kakDraft } from '#core/invest/paper/kak.ts';
import { budgetBook } from '#core/invest/paper/paper-book.ts';
import { missingText } from '#core/invest/paper/paper-missing-text.ts';
import type { PaperDesk, PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import { planPaper, previewTables, type PlanPaper } from '#core/invest/paper/paper.ts';
import { paperView } from '#core/invest/paper/view-paper.ts';
import type { Digest } from '#core/lib/ids.ts';
import { expectTold } from '../../support/told.ts';
import { GROUND } from './sample-choice.ts';
import { wholeBook, wholeChosenBook } from './whole-plan.ts';

const AT = '2026-11-20T03:00:00.000Z';
const NOT: WhyNot = {
  id: '',
  verdict: 'worth-less',
  isProven: true,
  loss: null,
  first: null,
  displaces: [],
  brings: [],
  conflict: [],
  entersAt: null,
  notTo: 1000,
};

const DESK: PaperDesk = {
  at: AT,
  days: {
    firstAgreed: '2026-11-10',
    lastAgreed: '2026-11-13',
    today: '2026-11-20',
    handIn: '2026-11-20',
  },
  sample: true,
  roster: 58,
  counts: {
    invited: 30,
    notAssessed: 2,
    silent: 3,
    counted: 24,
    stages: { final: 20, interim: 3, provisional: 1 },
  },
  periods: ['Penilaian 2026'],
  applications: [
    {
      key: '2.14',
      code: '2.14',
      agency: 'Dinas Komunikasi dan Informatika',
      applications: 7,
      active: 5,
      inactive: 2,
      common: 3,
      special: 4,
      web: 4,
      mobile: 2,
      otherMedium: 1,
      withAddress: 3,
      integrated: 2,
      notIntegrated: 5,
    },
  ],
  facilities: [
    { question: 'power', yes: 12, no: 5, unknown: 1, sum: null },
    { question: 'staff', yes: 9, no: 2, unknown: 7, sum: 31 },
  ],
  fates: [
    {
      year: 2025,
      agency: 'Dinas Sosial',
      title: 'Situs web',
      decision: {
        kind: 'redirected',
        code: null,
        note: '',
        letter: { number: '1', date: '2025-01-02' },
        by: 'D',
        at: AT,
      } as never,
      fate: { budgeted: true, amount: 9, carriedOut: 'yes', result: 'Dipakai', at: AT } as never,
      amount: 12,
    },
    { year: 2024, agency: 'Dinas Sosial', title: 'UPS', decision: null, fate: null, amount: null },
  ],
  reasons: { k1: ['bukan dokumen resmi (4)', 'kedaluwarsa (2)'] },
};

/** The document of the whole plan, with every answer that a search can give. */
function paperOf(): PlanPaper {
  const book = wholeChosenBook();
  const facts = paperView(book);
  const { now } = choiceView(book, GROUND);
  const ids = facts.proposals.map(({ id }) => id);
  const chosen = facts.proposals.flatMap(({ id, start }) => (start === null ? [] : [id]));
  const left = facts.proposals.flatMap(({ id, start }) => (start === null ? [id] : []));
  const gain = { exact: '61/25', shown: '2,440' };
  const answers: readonly Partial<WhyNot>[] = [
    { loss: gain, displaces: chosen.slice(0, 3), brings: left.slice(0, 1) },
    {
      verdict: 'does-not-fit',
      conflict: [
        { of: 'must', id: ids[0] ?? '' },
        { of: 'ceiling', source: null, year: 1, rupiah: 180_000_000 },
        { of: 'floor', place: 'kind:Kecamatan', least: 1, what: 'proposals' },
        { of: 'capacity', unit: '3.01', perYear: 3 },
      ],
      notTo: GROWTH.at(-1) ?? 0,
    },
    { verdict: 'equal', entersAt: { permille: 1150, rupiah: 495_000_000 }, notTo: 1100 },
    {
      verdict: 'kept-out',
      loss: { exact: '-1/2', shown: '-0,500' },
      first: { of: 'good', agencies: 2 },
    },
    { isProven: false, loss: gain, first: { of: 'worst', points: gain }, notTo: 1200 },
  ];
  const source: PlanPaperSource = {
    plan: { ...book.plan, status: 'final' },
    facts,
    standing: now?.standing ?? null,
    curve: {
      points: [
        { permille: 500, ceiling: 215, spent: 210, gain, good: 1, chosen: [], isProven: true },
        { permille: 1100, ceiling: 473, spent: 470, gain, good: 2, chosen: [], isProven: false },
      ],
      next: null,
    },
    robustness: {
      scenarios: 20,
      kinds: { costs: 8, weights: 8, ceilings: 4 },
      stays: Object.fromEntries(ids.map((id, at) => [id, at % 21])),
      impossible: 0,
      unsolved: 1,
      less: chosen.slice(2),
      more: [...chosen, ...left.slice(0, 2)],
    },
    whyNots: answers.map((one, at) => ({ ...NOT, ...one, id: left[at] ?? '' })),
    desk: DESK,
  };
  const print = 'f'.repeat(64) as Digest;
  return planPaper(source, { planPrint: print, fingerprint: print });
}

/** A table as people read it: its heads, then its rows; of a long one the first and the last. */
const asRead = ({ name, columns, rows }: ListTable) => ({
  name,
  columns: columns.map((one) => Object.values(one).join(' ')),
  rows: rows.length > 10 ? [...rows.slice(0, 8), rows.at(-1)] : rows,
});

describe('the document of a plan of which everything was said', () => {
  test('its tables', () => {
    const { recaps, ...tables } = paperOf().tables;
    expectTold('invest/paper-tables', [...Object.values(tables), ...recaps].map(asRead));
  });

  test('its facts', () => {
    const { source, missing, isFinal } = paperOf();
    const { gaps, initiatives, proposals, lines, ...facts } = source.facts;
    const said = missing.map(missingText);
    expectTold('invest/paper-facts', { ...facts, missing, said, isFinal });
    expectTold('invest/paper-proposals', {
      gaps: [...gaps.slice(0, 2), ...gaps.filter(({ code }) => code === 'A1' || code === 'A4')],
      initiatives: initiatives.slice(0, 4),
      proposals: proposals.filter((_, at) => at % 4 === 0),
      lines: lines.slice(0, 20),
    });
  });

  test('the drafts of two of its initiatives', () => {
    const paper = paperOf();
    const ids = ['perbup-sop-dan-klausul-kontrak', 'ups-perangkat-pokok'];
    const drafts = ids.map((id) => kakDraft(paper, id));
    expect(drafts).not.toContain(null);
    expectTold('invest/kak', drafts);
  });

  test('its workbook, and what is shown before there is a paper', () => {
    const { source, index } = paperOf();
    expectTold('invest/budget-book', budgetBook(source).slice(0, 5).map(asRead));
    const shown = previewTables(source, index).map(({ name, rows }) => `${name} ${rows.length}`);
    expectTold('invest/paper-preview', shown);
  });

  test('of a plan of which nothing is chosen: which tables are empty, and what is missing', () => {
    const book = wholeBook();
    const facts = paperView(book);
    const source = { ...paperOf().source, plan: book.plan, facts, standing: null };
    const bare = { curve: null, robustness: null, whyNots: [] };
    const desk = {
      ...DESK,
      counts: null,
      roster: null,
      applications: [],
      facilities: [],
      fates: [],
    };
    const print = 'f'.repeat(64) as Digest;
    const { tables, missing, index } = planPaper(
      { ...source, ...bare, desk },
      { planPrint: print, fingerprint: print },
    );
    const { recaps, ...others } = tables;
    expectTold('invest/paper-empty', {
      rows: [...Object.values(others), ...recaps].map(({ name, rows }) => [
        name,
        ...(rows[0] ?? []),
      ]),
      shown: previewTables({ ...source, ...bare }, index).map(({ name }) => name),
      missing: missing.map(missingText),
    });
  });
});
