import { AT, governmentName, numbered, outcomeOf } from './sample-outcomes.mjs';
import { sha256 } from './submissions.mjs';

/** As many different score sheets are counted by the app; agencies share them at random. */
const DIFFERENT = 4000;

/** The same numbers in every run. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Final, claimed and supported, counted by the app: claims are high, evidence supports less. */
function scoresOf(app, { rubric, indicators }, random) {
  const set = (levels) =>
    app.scoreSet.setOfFindings(
      rubric,
      rubric,
      Object.fromEntries(
        indicators.map(({ id }, at) => [id, { is: 'value', value: String(levels[at]) }]),
      ),
    );
  return Array.from({ length: DIFFERENT }, () => {
    const claimed = indicators.map(() => 1 + random(5));
    const final = claimed.map((level) => Math.max(1, level - random(3)));
    const supported = final.map((level) => Math.max(1, level - random(2)));
    return { final: set(final), claimed: set(claimed), supported: set(supported) };
  });
}

/** The record of the recap package that a set came with, signed by a key that nobody knows. */
function recordOf({ ref }, id, year, at) {
  const subject = numbered('019a8f00-0000-7000-9000-', at);
  return {
    id,
    direction: 'received',
    kind: 'recap',
    at: AT,
    madeAt: AT,
    fileName: `rekap-${at}.timbang.zip`,
    bytes: 60_000,
    about: {
      rubric: ref,
      agency: null,
      period: null,
      year,
      subject,
      revision: 1,
      previous: null,
      rests: [],
    },
    counts: { documents: 0, files: 0 },
    entries: [],
    signature: {
      format: 'timbang-signature',
      version: 1,
      algorithm: 'Ed25519',
      manifest: id,
      publicKey: sha256(`kunci ${at}`),
      signer: { name: '', position: '', unit: `Diskominfo ${at}`, role: 'diskominfo' },
      signedAt: AT,
      signature: '0'.repeat(128),
    },
    receipt: null,
  };
}

/**
 * Rows of the database as they lie there after recap files were taken in: a set of outcomes
 * and the record of its package for every government and year.
 */
export function outcomeRows(app, chosen, { governments, each, years }) {
  const random = generator(20_261_122);
  const known = scoresOf(app, chosen, random);
  const sets = [];
  const packages = [];
  for (const year of years) {
    for (let government = 0; government < governments; government += 1) {
      const number = sets.length;
      const id = sha256(`rekap ${number}`);
      packages.push(recordOf(chosen, id, year, number));
      const outcomes = Array.from({ length: each }, (_, place) =>
        outcomeOf(chosen, {
          scores: known[random(known.length)],
          government: governmentName(government),
          place,
          at: number * each + place,
          year,
        }),
      );
      sets.push({ id, made: app.outcome.OUTCOMES_MADE, outcomes });
    }
  }
  return { sets, packages };
}
