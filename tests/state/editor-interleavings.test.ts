import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEditor, shownAnswers, type Editor } from '#state/saving/editor.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { FakeDisk, settled, START } from './fake-disk.ts';

/**
 * Two tabs' worth of trouble in any order: typing here, saves ending well, late or
 * badly, another tab writing, and its news arriving late and out of order.
 */
type Deed =
  | { readonly kind: 'type'; readonly key: string; readonly fact: string }
  | { readonly kind: 'elsewhere'; readonly key: string; readonly fact: string }
  | { readonly kind: 'resolve'; readonly keep: 'mine' | 'stored' }
  | { readonly kind: 'flush' | 'finish' | 'fail' | 'write' | 'tell' }
  | { readonly kind: 'hear'; readonly which: number };

const key = fc.constantFrom('k1', 'k2', 'k3');
const fact = fc.string({ minLength: 1, maxLength: 3 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), key, fact }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('elsewhere' as const), key, fact }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('flush' as const, 'finish', 'fail', 'write', 'tell'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('hear' as const), which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resolve' as const),
      keep: fc.constantFrom('mine' as const, 'stored'),
    }),
  },
);

class World {
  readonly disk = new FakeDisk();
  readonly editor: Editor = createEditor(START, this.disk.save);
  readonly #news: Assessment[] = [];
  readonly #untold: (() => Promise<void>)[] = [];

  async run(step: Deed): Promise<void> {
    switch (step.kind) {
      case 'type':
        this.editor.change(step.key, (answer) => ({ ...answer, fact: step.fact }));
        break;
      case 'elsewhere':
        this.#news.push(this.disk.writeElsewhere(step.key, step.fact));
        break;
      case 'hear': {
        const news = this.#news[step.which % Math.max(1, this.#news.length)];
        if (news) this.editor.receive(news);
        break;
      }
      case 'resolve':
        this.#resolve(step.keep);
        break;
      case 'flush':
        void this.editor.flush();
        break;
      case 'finish':
        await this.disk.finishNext();
        break;
      case 'fail':
        await this.disk.failNext();
        break;
      case 'write':
        if (this.disk.waiting.length > 0) this.#untold.push(this.disk.writeNext());
        break;
      case 'tell':
        await this.#untold.shift()?.();
        break;
    }
    await settled();
  }

  #resolve(keep: 'mine' | 'stored'): void {
    const [conflict] = this.editor.store.getState().conflicts;
    if (conflict) this.editor.resolve(conflict.indicatorId, keep);
  }

  /** Everything that is under way ends, the last news arrives, each conflict is resolved. */
  async comeToRest(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      for (const tell of this.#untold.splice(0)) await tell();
      await this.disk.finishAll();
      this.editor.receive(this.disk.assessment);
      this.#resolve(round % 2 === 0 ? 'mine' : 'stored');
      const flushed = this.editor.flush();
      await settled();
      await this.disk.finishAll();
      await flushed;
    }
  }
}

test('whatever the order of events, at rest the screen shows what is on disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
      const world = new World();
      for (const step of deeds) await world.run(step);
      await world.comeToRest();
      const state = world.editor.store.getState();
      expect(state).toMatchObject({ drafts: {}, conflicts: [], status: { kind: 'saved' } });
      expect(shownAnswers(state)).toEqual(world.disk.answers);
    }),
    { numRuns: 300 },
  );
});

test('what was typed last and nobody else touched is what ends up on disk', async () => {
  const ownDeed = deed.filter(({ kind }) => kind !== 'elsewhere' && kind !== 'resolve');
  await fc.assert(
    fc.asyncProperty(fc.array(ownDeed, { maxLength: 40 }), async (deeds) => {
      const world = new World();
      const typed: Record<string, string> = {};
      for (const step of deeds) {
        if (step.kind === 'type') typed[step.key] = step.fact;
        await world.run(step);
      }
      await world.comeToRest();
      const facts = Object.entries(world.disk.answers).map(([id, answer]) => [id, answer.fact]);
      expect(Object.fromEntries(facts)).toEqual(typed);
    }),
    { numRuns: 300 },
  );
});
