import { describe, expect, test } from 'vitest';
import { kakDraft, chosenInitiatives } from '#core/invest/paper/kak.ts';
import { afterPlan } from '#core/invest/proposal/after-plan.ts';
import { budgetBook } from '#core/invest/paper/paper-book.ts';
import { singleGains } from '#core/invest/paper/paper-gains.ts';
import { ranges } from '#core/invest/paper/paper-index.ts';
import { paperMissing, stopsFinal } from '#core/invest/paper/paper-missing.ts';
import { moneyTable, recapTables } from '#core/invest/paper/paper-money-tables.ts';
import { planPaper, spentIn } from '#core/invest/paper/paper.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import { spendOf } from '#core/invest/choice/spend.ts';
import { paperView } from '#core/invest/paper/view-paper.ts';
import { add, compare, subtract, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { PAPER_ROWS } from '#core/invest/paper/paper-terms.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { planPrints } from '#workflow/plans/plan-paper-print.ts';
import { SHIPPED, shippedRubric } from '../../rubrics/shipped.ts';
import { chosenBook, paperBook, paperSource } from '../../report/sample-plan.ts';

const CEILINGS = [{ source: null, perYear: [400_000_000, 300_000_000, 300_000_000] }];
const LINE = {
  price: '',
  specification: 'Rak 42U',
  unit: 'unit',
  volume: '2.5',
  unitPrice: 1_333_333,
  account: '5.2.02.10.01.0002',
  basis: 'SSH 2027',
} as const;

const book = chosenBook(8, { ceilings: CEILINGS });
const facts = paperView(book);
const startsOf = ({ plan }: PlanBook): Starts => new Map(Object.entries(plan.chosen?.starts ?? {}));

/** Row numbers in short, written out: "BA1–3, 7" is 1, 2, 3, 7. */
function numbersOf(text: string): readonly number[] {
  return text
    .replace(/^[A-Z]{2}/, '')
    .split(', ')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
}

describe('money', () => {
  test('every year and every source is the sum of the lines it names', () => {
    const table = moneyTable(facts);
    expect(table.rows.length).toBeGreaterThan(2);
    for (const [year, , ceiling, spent, rest, rows] of table.rows) {
      const lines = numbersOf(String(rows)).flatMap((row) => facts.lines[row - 1] ?? []);
      expect(lines.every((line) => line.year === year)).toBe(true);
      expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(spent);
      expect(Number(ceiling) - Number(spent)).toBe(rest);
    }
  });

  test('lines are what the engine holds against the ceilings, to the rupiah', () => {
    const spent = spendOf(book.task.order, startsOf(book));
    expect(facts.years.map((year) => spentIn(facts, year))).toEqual(spent);
    expect(spentIn(facts, null)).toBe(
      facts.proposals
        .filter(({ start }) => start !== null)
        .reduce((sum, { total }) => sum + total, 0),
    );
    expect(facts.faults).toEqual([]);
  });

  test('volume × price is rounded once a line, and yearly lines come back every year', () => {
    const [id = ''] = Object.keys(book.plan.chosen?.starts ?? {});
    const [initiative = ''] = id.split(':');
    const plan = {
      ...book.plan,
      decisions: {
        [initiative]: {
          gates: {},
          isMust: false,
          leftOut: '',
          source: '',
          lines: [
            { ...LINE, name: 'Rak', when: 'once' as const },
            { ...LINE, name: 'Sewa', when: 'yearly' as const },
          ],
        },
      },
    };
    const own = paperView({ ...paperBook(8, plan), plan });
    const lines = own.lines.filter(({ proposal }) => proposal === id);
    const start = own.proposals.find((one) => one.id === id)?.start ?? 0;
    expect(lines.map(({ name, year, amount }) => [name, year, amount])).toEqual(
      own.years.flatMap((year) => [
        ...(year === start ? [['Rak', year, 3_333_333]] : []),
        ...(year >= start ? [['Sewa', year, 3_333_333]] : []),
      ]),
    );
    expect(lines.every(({ account }) => account === LINE.account)).toBe(true);
  });

  test('every recap adds up to the same sum, and so does the workbook', () => {
    const total = spentIn(facts, null);
    const { index } = planPaper(paperSource(book), planPrints(paperSource(book)));
    for (const { rows, columns } of recapTables(facts, index)) {
      const [body, sum] = [rows.slice(0, -1), rows.at(-1) ?? []];
      expect(sum.at(-1)).toBe(total);
      for (let at = 1; at < columns.length; at += 1) {
        expect(body.reduce((all, cells) => all + Number(cells[at]), 0)).toBe(sum[at]);
      }
    }
    const [lines, recap, sources] = budgetBook(paperSource(book));
    const amount = lines?.columns.findIndex(({ head }) => head === 'Jumlah') ?? -1;
    expect(lines?.rows.reduce((sum, cells) => sum + Number(cells[amount]), 0)).toBe(total);
    expect(recap?.rows.filter(([, item]) => item === 'Jumlah').map((one) => one.at(-1))).toEqual([
      total,
      total,
      total,
      total,
    ]);
    expect(sources?.rows.reduce((sum, cells) => sum + Number(cells.at(-1)), 0)).toBe(total);
  });
});

test('what the document cuts short stands whole in the workbook, rupiah with their thousands', () => {
  const [lines, , , order, left, initiatives] = budgetBook(paperSource(book));
  const chosen = facts.proposals.filter(({ start }) => start !== null);
  expect(order?.rows).toHaveLength(chosen.length);
  expect(left?.rows).toHaveLength(facts.proposals.length - chosen.length);
  expect(left?.rows.every((cells) => cells.at(-1) === 'belum ditanyakan')).toBe(true);
  expect(initiatives?.rows).toHaveLength(facts.initiatives.length);
  const money = lines?.columns.filter(({ grouped }) => grouped).map(({ head }) => head);
  expect(money).toEqual(['Harga satuan', 'Jumlah']);
});

describe('effects', () => {
  const gainOf = (starts: Starts): Ratio =>
    afterPlan(book, starts)
      .map(({ gain }) => gain)
      .reduce(add, ZERO);

  test('what a proposal adds is what the scoring function says with and without it', () => {
    const starts = startsOf(book);
    const single = singleGains(book, new Set(starts.keys()));
    const all = gainOf(starts);
    for (const { id } of book.candidates.slice(0, 60)) {
      const other = new Map(starts);
      if (!other.delete(id)) other.set(id, 0);
      const [low, high] = starts.has(id) ? [gainOf(other), all] : [all, gainOf(other)];
      expect(compare(single(id).all, subtract(high, low)), id).toBe(0);
    }
  });

  test('agencies and dimensions are scored anew, before and after', () => {
    const after = afterPlan(book, startsOf(book));
    expect(facts.agencies.map((one) => one.after.text)).toEqual(
      after.map(({ index }) => index.text),
    );
    expect(facts.groups.map(({ n }) => n)).toEqual(facts.groups.map(() => 8));
    expect(compare(facts.after?.exact ?? ZERO, facts.before?.exact ?? ZERO)).toBe(1);
  });

  test('a gap is closed as far as its ladder is climbed', () => {
    const after = afterPlan(book, startsOf(book));
    for (const { indicator, below, belowAfter } of facts.gaps) {
      const open = after.filter(({ agency, rungs }) => {
        const steps = agency.ladders.get(indicator)?.steps.length ?? 0;
        return (rungs.get(indicator) ?? 0) < steps;
      });
      expect(open).toHaveLength(belowAfter);
      expect(belowAfter).toBeLessThanOrEqual(below.length);
    }
  });
});

describe('what is missing', () => {
  const kinds = (source: PlanBook): readonly string[] =>
    paperMissing(source.plan, paperView(source), null).map(({ kind }) => kind);

  test('without a choice, and with one that is open everywhere', () => {
    expect(kinds(paperBook(3))).toEqual(['no-choice', 'words']);
    expect(kinds(book)).toEqual(['gates', 'no-account', 'estimates', 'words']);
    expect(paperMissing(book.plan, facts, null).filter(stopsFinal)).toHaveLength(1);
  });

  test('codes of another list, a choice of other data, one that breaks a ceiling', () => {
    const other = { ...book, plan: { ...book.plan, codeVintage: 'daftar-lain' } };
    expect(kinds(other)).toContain('other-vintage');
    expect(kinds({ ...book, plan: { ...book.plan, codeVintage: '' } })).toContain('no-vintage');
    const stale = paperMissing(book.plan, facts, { isStale: true, isProven: false });
    expect(stale.map(({ kind }) => kind)).toContain('stale');
    const poor = paperBook(8, { ceilings: [{ source: null, perYear: [1, 1, 1] }] });
    expect(kinds({ ...poor, plan: { ...poor.plan, chosen: book.plan.chosen } })).toContain(
      'faults',
    );
    const gone = { ...book.plan.chosen, starts: { 'tidak-ada': 0 } } as typeof book.plan.chosen;
    const lost = paperView({ ...book, plan: { ...book.plan, chosen: gone } });
    expect(lost.lost).toEqual(['tidak-ada']);
    expect(lost.faults).toEqual([]);
    const said = paperMissing(book.plan, lost, null);
    expect(said).toContainEqual({ kind: 'lost', count: 1 });
    expect(said.filter(stopsFinal).map(({ kind }) => kind)).toContain('lost');
  });
});

test('no row number reads like the code of an indicator or a dimension', () => {
  const row = new RegExp(`^(?:${Object.values(PAPER_ROWS).join('|')})\\d+$`);
  for (const name of SHIPPED) {
    const rubric = shippedRubric(name);
    const codes = placedIndicators(rubric).map(({ indicator: { code } }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(
      codes.filter((code) => row.test(code)),
      name,
    ).toEqual([]);
  }
  expect(row.test('KS4')).toBe(true);
});

test('a ranking by initiative holds every proposal, and its money adds up', () => {
  const { tables } = planPaper(paperSource(book), planPrints(paperSource(book)));
  const [body, sum] = [tables.priorityGroups.rows.slice(0, -1), tables.priorityGroups.rows.at(-1)];
  const column = (at: number): number => body.reduce((all, cells) => all + Number(cells[at]), 0);
  expect([column(2), column(4)]).toEqual([sum?.[2], sum?.[4]]);
  expect(sum?.[2]).toBe(tables.priority.rows.length);
  expect(sum?.[4]).toBe(spentIn(facts, null));
});

test('row numbers in short', () => {
  expect(ranges('B', [3, 1, 2, 7, 8, 8])).toBe('B1–3, 7, 8');
  expect(ranges('B', [])).toBe('');
});

test('why a proposal is not chosen is told by the rows', () => {
  const tight = chosenBook(8, { ceilings: [{ source: null, perYear: [5_000_000, 0, 0] }] });
  const reasons = paperView(tight).proposals.flatMap(({ notChosen }) => notChosen?.why ?? []);
  expect(new Set(reasons)).toEqual(new Set(['no-room', 'requires']));
  const [id = ''] = Object.keys(book.plan.chosen?.starts ?? {});
  const banned = chosenBook(8, { ceilings: CEILINGS, hand: { [id]: null } });
  expect(paperView(banned).proposals.find((one) => one.id === id)?.notChosen).toEqual({
    why: 'hand',
  });
});

test('every sentence of a draft names what it rests on', () => {
  const source = paperSource(book);
  const paper = planPaper(source, planPrints(source));
  const [first] = chosenInitiatives(paper);
  const draft = kakDraft(paper, first?.id ?? '');
  const headings = draft?.blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));
  expect(headings).toHaveLength(11);
  const trace = draft?.blocks.findIndex(
    (one) => one.kind === 'heading' && one.text === headings?.at(-1),
  );
  const bare = draft?.blocks
    .slice(0, trace)
    .filter((one) => (one.kind === 'sentence' || one.kind === 'item') && one.refs.length === 0);
  expect(bare).toEqual([]);
  expect(kakDraft(paper, 'tidak-ada')).toBeNull();
});
