/** The same numbers in every run. */
function generator(seed) {
  let state = seed;
  return (from, to) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from + 1));
  };
}

const ladder = (at, random) => {
  const gains = Array.from({ length: random(1, 3) }, () => random(20, 60));
  return { indicator: `i${at}`, group: `g${at % 5}`, gains, groupGains: gains };
};

function proposalOf(at, { agencies, indicators }, random) {
  const isShared = random(1, 10) <= 3;
  const who = isShared ? agencies : [agencies[random(0, agencies.length - 1)]];
  const from = isShared ? random(0, 1) : 0;
  const raised = Array.from({ length: random(1, 4) }, () => `i${random(0, indicators - 1)}`);
  const earlier = (chance) => (at > 0 && random(1, 100) <= chance ? [`p${random(0, at - 1)}`] : []);
  return {
    id: `p${at}`,
    cost: (isShared ? random(20, 400) : random(1, 60)) * 1_000_000 + random(0, 999) * 1000,
    running: random(1, 10) <= 4 ? random(1, 20) * 500_000 : 0,
    source: random(1, 10) <= 7 ? 'APBD' : 'DAK',
    unit: `u${random(0, 2)}`,
    places: [],
    weeks: random(4, 40),
    requires: earlier(15),
    excludes: earlier(8),
    isMust: false,
    onlyYear: null,
    raises: who.flatMap((agency) =>
      raised.map((indicator) => ({ agency, indicator, from, to: from + random(1, 2) })),
    ),
  };
}

/** One order of every kind of constraint that all rivals can be told of. */
export function instanceOf(seed, { proposals, years, agencies: count, indicators }) {
  const random = generator(seed);
  const agencies = Array.from({ length: count }, (_, at) => `o${at}`);
  const made = Array.from({ length: proposals }, (_, at) =>
    proposalOf(at, { agencies, indicators }, random),
  );
  const total = made.reduce((sum, { cost }) => sum + cost, 0);
  const perYear = (share) => Array.from({ length: years }, () => Math.floor(total * share));
  return {
    years,
    objective: 'gain',
    proposals: made,
    ceilings: [
      { source: null, perYear: perYear(0.35 / years) },
      { source: 'DAK', perYear: perYear(0.1 / years) },
    ],
    capacities: ['u0', 'u1', 'u2'].map((unit) => ({ unit, perYear: Math.ceil(proposals / 6) })),
    floors: [],
    groups: [],
    agencies: agencies.map((id) => ({
      id,
      priority: random(1, 3),
      missing: null,
      ladders: Array.from({ length: indicators }, (_, at) => ladder(at, random)),
    })),
  };
}
