import { describe, expect, test } from 'vitest';
import { withCeiling, withSource } from '#core/invest/plan-edits.ts';
import { planSchema, type InvestmentPlan } from '#core/invest/plan.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  closePlan,
  copyPlan,
  createPlan,
  listPlans,
  removePlan,
  restorePlan,
  savePlan,
} from '#workflow/plans/plans.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { sealedDesk } from '../keys-desk.ts';

const SAID = { name: 'Rencana 2027', firstYear: 2027, years: 2 };
const plansAt = async (desk: Desk) => must(await listPlans(desk));
const soundAt = async (desk: Desk) => (await plansAt(desk)).sound;

describe.each([
  { kind: 'open', fresh: () => Promise.resolve(freshDesk()) },
  { kind: 'sealed', fresh: sealedDesk },
])('plans of a workspace that is $kind', ({ fresh }) => {
  test('are begun, changed, and listed with the last changed first', async () => {
    const desk = await fresh();
    const first = must(await createPlan(desk, SAID));
    const second = must(await createPlan(desk, { ...SAID, name: 'Rencana lain' }));
    expect(planSchema.parse(first)).toMatchObject({ ...SAID, status: 'draft', revision: 1 });
    must(await savePlan(desk, first.id, withCeiling(null, 0, 750_000_000)));
    expect(await soundAt(desk)).toMatchObject([
      { id: first.id, revision: 2, ceilings: [{ source: null, perYear: [750_000_000, null] }] },
      { id: second.id, revision: 1 },
    ]);
  });

  test('are taken away and brought back as they were', async () => {
    const desk = await fresh();
    const plan = must(await createPlan(desk, SAID));
    const stored = must(await removePlan(desk, plan.id, plan));
    expect(await soundAt(desk)).toEqual([]);
    must(await restorePlan(desk, stored));
    expect(await soundAt(desk)).toEqual([plan]);
  });
});

test('a plan that another tab has changed is not taken away by one that did not see it', async () => {
  const desk = freshDesk();
  const seen = must(await createPlan(desk, SAID));
  const stored = must(await savePlan(desk, seen.id, (one) => ({ ...one, name: 'Nama baru' })));
  const refused = await removePlan(desk, seen.id, seen);
  expect(refused).toEqual({ ok: false, error: { kind: 'changed-plan' } });
  expect(await soundAt(desk)).toEqual([stored]);
  expect(must(await removePlan(desk, seen.id, stored))).toEqual(stored);
  expect(await removePlan(desk, seen.id, stored)).toMatchObject({
    error: { kind: 'no-such-plan' },
  });
});

test('a new plan names the list of budget codes that its initiatives are written in', async () => {
  const plan = must(await createPlan(freshDesk(), SAID));
  expect(plan.codeVintage).toBe('kepmendagri-900');
});

test('a copy is a draft of its own, also of a final plan', async () => {
  const desk = freshDesk();
  const plan = must(await createPlan(desk, SAID));
  must(await savePlan(desk, plan.id, withSource('dak', 'DAK')));
  const paper = { number: '5/2027', place: 'A', date: '2026-11-20', office: 'B', regency: 'C' };
  must(await savePlan(desk, plan.id, (one) => ({ ...one, paper })));
  const final = must(await closePlan(desk, plan.id, 'final'));
  const copy = must(await copyPlan(desk, final, 'Salinan'));
  expect(copy).toMatchObject({
    name: 'Salinan',
    status: 'draft',
    revision: 1,
    sources: final.sources,
    paper: { number: '', place: 'A', date: '', office: 'B', regency: 'C' },
  });
  expect(copy.id).not.toBe(final.id);
  must(await savePlan(desk, copy.id, (one) => ({ ...one, name: 'Berubah' })));
  expect((await soundAt(desk)).find(({ id }) => id === final.id)).toEqual(final);
});

test('a final plan is not changed until it is opened again', async () => {
  const desk = freshDesk();
  const plan = must(await createPlan(desk, SAID));
  const final = must(await closePlan(desk, plan.id, 'final'));
  const refused = await savePlan(desk, plan.id, (one) => ({ ...one, name: 'Diam-diam' }));
  expect(refused).toEqual({ ok: false, error: { kind: 'final-plan' } });
  expect(await soundAt(desk)).toEqual([final]);
  must(await closePlan(desk, plan.id, 'draft'));
  const saved = must(await savePlan(desk, plan.id, (one) => ({ ...one, name: 'Terbuka' })));
  expect(saved).toMatchObject({ name: 'Terbuka', status: 'draft' });
});

test('an edit can change neither who a plan is nor how often it was changed', async () => {
  const desk = freshDesk();
  const plan = must(await createPlan(desk, SAID));
  const saved = must(
    await savePlan(desk, plan.id, (one) => ({ ...one, id: 'lain', revision: 99, updatedAt: '' })),
  );
  expect(saved).toMatchObject({ id: plan.id, revision: 2 });
  expect(Date.parse(saved.updatedAt)).toBeGreaterThan(Date.parse(plan.updatedAt));
});

test('two tabs write at once: every edit of both is in the plan', async () => {
  const desk = freshDesk();
  const plan = must(await createPlan(desk, { ...SAID, years: 5 }));
  await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      savePlan(
        desk,
        plan.id,
        at < 5 ? withCeiling(null, at, at + 1) : withSource(`s${at}`, `Sumber ${at}`),
      ).then(must),
    ),
  );
  const [stored] = await soundAt(desk);
  expect(stored).toMatchObject({
    revision: 11,
    ceilings: [{ source: null, perYear: [1, 2, 3, 4, 5] }],
  });
  expect(stored?.sources).toHaveLength(6);
});

test('a plan that was taken away refuses what comes late, and nothing is begun anew', async () => {
  const desk = freshDesk();
  const plan = must(await createPlan(desk, SAID));
  must(await removePlan(desk, plan.id, plan));
  const late = await savePlan(desk, plan.id, (one) => one);
  expect(late).toEqual({ ok: false, error: { kind: 'no-such-plan' } });
  expect(await soundAt(desk)).toEqual([]);
});

describe('a damaged row', () => {
  const broken = (plan: InvestmentPlan) => ({ ...plan, years: 9, sources: [] });

  async function damagedDesk() {
    const desk = freshDesk();
    const plan = must(await createPlan(desk, SAID));
    const sound = must(await createPlan(desk, { ...SAID, name: 'Utuh' }));
    await desk.db.plans.put(broken(plan));
    return { desk, plan, sound };
  }

  test('stands apart with its places and as it is; no verb changes it', async () => {
    const { desk, plan, sound } = await damagedDesk();
    const { sound: read, damaged } = await plansAt(desk);
    expect(read).toEqual([sound]);
    expect(damaged).toEqual([{ key: plan.id, places: ['years', 'sources'], raw: broken(plan) }]);
    const refused = await savePlan(desk, plan.id, (one) => one);
    expect(refused).toMatchObject({
      error: { kind: 'damaged-plan', places: ['years', 'sources'] },
    });
    expect(await desk.db.plans.get(plan.id)).toEqual(broken(plan));
  });

  test('can be taken away, and brought back with everything in it', async () => {
    const { desk, plan } = await damagedDesk();
    const stored = must(await removePlan(desk, plan.id, broken(plan)));
    expect((await plansAt(desk)).damaged).toEqual([]);
    must(await restorePlan(desk, stored));
    expect((await plansAt(desk)).damaged).toMatchObject([{ raw: broken(plan) }]);
  });
});

test('an edit that would make a plan unsound writes nothing', async () => {
  const desk = freshDesk();
  const plan = must(await createPlan(desk, SAID));
  const done = await savePlan(desk, plan.id, (one) => ({ ...one, years: 0 }));
  expect(done.ok).toBe(false);
  expect(await soundAt(desk)).toEqual([plan]);
});
