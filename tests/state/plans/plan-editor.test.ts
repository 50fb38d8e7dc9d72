import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withCapacity, withCeiling, withPriority, withSource } from '#core/invest/plan-edits.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import {
  createPlanEditor,
  shownPlan,
  type PlanEdit,
  type PlanEditor,
} from '#state/plans/plan-editor.ts';
import type { SavePlanFailure } from '#workflow/plans/plans.ts';
import { planWith } from '../../support/invest-ground.ts';
import { settled } from '../fake-disk.ts';

const QUOTA: SavePlanFailure = { kind: 'storage', failure: { kind: 'quota' } };
const rename =
  (name: string): PlanEdit =>
  (plan) => ({ ...plan, name });

/** A disk with one plan; saves end when the test says so, and write on top of what is there. */
class Disk {
  stored: InvestmentPlan = planWith();
  failure: SavePlanFailure | null = null;
  readonly #waiting: (() => void)[] = [];

  readonly save = (edit: PlanEdit): Promise<Result<InvestmentPlan, SavePlanFailure>> =>
    new Promise((finish) => {
      this.#waiting.push(() => finish(this.write(edit)));
    });

  write(edit: PlanEdit): Result<InvestmentPlan, SavePlanFailure> {
    if (this.failure) return fail(this.failure);
    this.stored = { ...edit(this.stored), revision: this.stored.revision + 1 };
    return ok(this.stored);
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  async finishAll(): Promise<void> {
    await settled();
    while (this.#waiting.length > 0) {
      this.#waiting.shift()?.();
      await settled();
    }
  }
}

const shown = ({ store }: PlanEditor): InvestmentPlan => shownPlan(store.getState());
const statusOf = ({ store }: PlanEditor) => store.getState().status.kind;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a change is on screen at once, and on disk after a pause', async () => {
  const disk = new Disk();
  const editor = createPlanEditor(disk.stored, disk.save);
  editor.change(rename('R'));
  editor.change(rename('Re'));
  expect(shown(editor).name).toBe('Re');
  expect(statusOf(editor)).toBe('pending');
  vi.advanceTimersByTime(299);
  await settled();
  expect(disk.waiting).toBe(0);
  vi.advanceTimersByTime(1);
  await disk.finishAll();
  expect(disk.stored).toMatchObject({ name: 'Re', revision: 2 });
  expect(statusOf(editor)).toBe('saved');
});

test('edits are made again on what another tab stored meanwhile: both stay', async () => {
  const disk = new Disk();
  const editor = createPlanEditor(disk.stored, disk.save);
  editor.change(withCeiling(null, 0, 500));
  disk.write(withSource('dak', 'DAK'));
  disk.write(withCeiling(null, 2, 900));
  const saved = editor.flush();
  await disk.finishAll();
  await saved;
  expect(shown(editor)).toEqual(disk.stored);
  expect(disk.stored.sources.map(({ id }) => id)).toEqual(['apbd', 'dak']);
  expect(disk.stored.ceilings).toEqual([{ source: null, perYear: [500, null, 900] }]);
});

test('what is heard from another tab stands below what is typed here', () => {
  const disk = new Disk();
  const editor = createPlanEditor(disk.stored, disk.save);
  editor.change(rename('Dari sini'));
  disk.write(rename('Dari sana'));
  disk.write(withCapacity('opd', 3));
  editor.receive(disk.stored);
  expect(shown(editor)).toMatchObject({
    name: 'Dari sini',
    capacities: [{ unit: 'opd', perYear: 3 }],
  });
  editor.receive(planWith({ revision: 2, name: 'Kabar terlambat' }));
  expect(editor.store.getState().stored.revision).toBe(3);
});

test('a failed save keeps every word and says why; trying again stores all of them', async () => {
  const disk = new Disk();
  disk.failure = QUOTA;
  const editor = createPlanEditor(disk.stored, disk.save);
  editor.change(rename('Tetap ada'));
  const first = editor.flush();
  await disk.finishAll();
  await first;
  expect(editor.store.getState().status).toEqual({ kind: 'failed', failure: QUOTA });
  editor.change(withPriority(['a'], 5));
  expect(shown(editor)).toMatchObject({ name: 'Tetap ada', priorities: { a: 5 } });
  expect(statusOf(editor)).toBe('failed');
  disk.failure = null;
  const again = editor.flush();
  await disk.finishAll();
  await again;
  expect(disk.stored).toMatchObject({ name: 'Tetap ada', priorities: { a: 5 }, revision: 2 });
  expect(editor.store.getState()).toMatchObject({ waiting: [], status: { kind: 'saved' } });
});

test('a plan made final in another tab refuses, and takes the words when it is open again', async () => {
  const disk = new Disk();
  const editor = createPlanEditor(disk.stored, disk.save);
  editor.change(rename('Terlambat'));
  disk.failure = { kind: 'final-plan' };
  const refused = editor.flush();
  await disk.finishAll();
  await refused;
  expect(disk.stored.name).toBe('Rencana uji');
  expect(editor.store.getState().status).toMatchObject({ failure: { kind: 'final-plan' } });
  disk.failure = null;
  const taken = editor.flush();
  await disk.finishAll();
  await taken;
  expect(disk.stored.name).toBe('Terlambat');
});

test('what is typed while a save is under way is saved after it', async () => {
  const disk = new Disk();
  const editor = createPlanEditor(disk.stored, disk.save);
  editor.change(rename('Satu'));
  const saved = editor.flush();
  await settled();
  editor.change(rename('Satu dua'));
  expect(shown(editor).name).toBe('Satu dua');
  await disk.finishAll();
  await saved;
  expect(disk.stored).toMatchObject({ name: 'Satu dua', revision: 3 });
  expect(statusOf(editor)).toBe('saved');
});

const YEARS = [0, 1, 2] as const;

test('two tabs in any order: whoever wrote a year last holds it, nobody loses another year', async () => {
  const step = fc.record({
    tab: fc.constantFrom(0, 1),
    does: fc.constantFrom('type', 'flush', 'hear'),
    year: fc.constantFrom(...YEARS),
    amount: fc.integer({ min: 1, max: 99 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const disk = new Disk();
      const tabs = [0, 1].map(() => createPlanEditor(disk.stored, disk.save));
      const last = new Map<number, number>();
      const typed = [new Map<number, number>(), new Map<number, number>()];
      const flush = async (tab: number): Promise<void> => {
        const saved = tabs[tab]?.flush();
        await disk.finishAll();
        await saved;
        for (const [year, amount] of typed[tab] ?? []) last.set(year, amount);
        typed[tab]?.clear();
      };
      for (const { tab, does, year, amount } of steps) {
        if (does === 'type') {
          tabs[tab]?.change(withCeiling(null, year, amount));
          typed[tab]?.set(year, amount);
          expect(
            shownPlan(
              tabs[tab]?.store.getState() ?? {
                stored: disk.stored,
                waiting: [],
                left: null,
                status: { kind: 'saved' },
              },
            ).ceilings[0]?.perYear[year],
          ).toBe(amount);
        } else if (does === 'hear') tabs[tab]?.receive(disk.stored);
        else await flush(tab);
      }
      await flush(0);
      await flush(1);
      const amounts = disk.stored.ceilings[0]?.perYear ?? [];
      for (const year of YEARS) expect(amounts[year] ?? 0).toBe(last.get(year) ?? 0);
      for (const tab of tabs) {
        tab.receive(disk.stored);
        expect(shown(tab)).toEqual(disk.stored);
      }
    }),
    { numRuns: 200 },
  );
});
