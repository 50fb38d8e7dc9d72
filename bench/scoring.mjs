import { answersOf, instrument } from './lib/sample.mjs';
import { sideBySide } from './lib/stats.mjs';

const COUNT = 10_000;
/** Different assessments, used over and over, so that memory is not what is measured. */
const KINDS = 100;
const ROUNDS = 5;

/** The share of the index that each indicator decides, as a plain number. */
function shares(app, { rubric, indicators }, answers) {
  const share = new Map();
  const visit = (trace) => {
    if (trace.kind === 'group') trace.children.forEach(visit);
    else share.set(trace.id, Number(trace.share.n) / Number(trace.share.d));
  };
  app.score.scoreAssessment(rubric, answers).claimed.groups.forEach(visit);
  return Float64Array.from(indicators, ({ id }) => share.get(id));
}

/** Exact scores with their whole trace, against the same indices from a bare loop over floats. */
export async function scoringRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const { rubric, indicators } = chosen;
  const levelAt = (kind) => (at) => (kind * 7 + at * 3) % 5;
  const kinds = Array.from({ length: KINDS }, (_, kind) => answersOf(app, chosen, levelAt(kind)));
  const weights = shares(app, chosen, kinds[0]);
  const size = indicators.length;
  const levels = Uint8Array.from({ length: COUNT * size }, (_, place) => {
    const [nth, at] = [Math.floor(place / size), place % size];
    const steps = indicators[at].levels;
    return steps[levelAt(nth % KINDS)(at) % steps.length].level;
  });

  const ours = () => {
    const values = [];
    for (let nth = 0; nth < COUNT; nth += 1) {
      values.push(app.score.scoreAssessment(rubric, kinds[nth % KINDS]).claimed.outcome.value);
    }
    return values;
  };
  const theirs = () => {
    const values = new Float64Array(COUNT);
    for (let nth = 0; nth < COUNT; nth += 1) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += weights[at] * levels[nth * size + at];
      values[nth] = sum;
    }
    return values;
  };
  const run = await sideBySide(ROUNDS, ours, theirs);
  const agree = run.results.ours.every(
    ({ exact }, nth) =>
      Math.abs(Number(exact.n) / Number(exact.d) - run.results.theirs[nth]) < 1e-9,
  );
  if (!agree) throw new Error('bench: the two scorings do not agree');
  return [
    {
      what: `score ${COUNT} assessments of ${size} indicators, per assessment`,
      ours: (run.ours * 1000) / COUNT,
      baseline: (run.theirs * 1000) / COUNT,
      unit: 'µs',
      against: 'a bare loop over typed arrays',
      note: 'exact, with trace, against one float',
    },
  ];
}
