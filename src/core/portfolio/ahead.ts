import type { Field, Ground } from './ground.ts';
import type { Measure } from './query.ts';

const MEASURES: readonly Measure[] = ['final', 'claimed', 'supported'];
const FIELDS: readonly Field[] = ['score', 'groups', 'levels'];

/**
 * Makes what questions will need, one short step after another: for whoever has time before
 * they come. Nothing is made twice, and no answer changes.
 */
export function* stepsAhead(ground: Ground): Generator<undefined, void> {
  ground.names();
  yield;
  for (const { grid } of ground.blocks) {
    for (const field of FIELDS) {
      for (const measure of MEASURES) {
        grid(measure, field);
        yield;
      }
      const { lexicon } = grid('final', field);
      lexicon.parts();
      lexicon.order();
      yield;
    }
  }
  ground.search();
  yield;
  ground.standing('known');
  yield;
  ground.standing('any');
}
