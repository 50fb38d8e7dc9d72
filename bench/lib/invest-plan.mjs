/** The same numbers in every run. */
function generator(seed) {
  let state = seed;
  return (from, to) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from + 1));
  };
}

const AT = '2026-11-20T02:00:00.000Z';
const one = (likely) => ({ low: Math.floor(likely * 0.8), likely, high: Math.ceil(likely * 1.3) });

/**
 * Initiatives of which three in ten are done once for all agencies, the others for one of them; or,
 * where `isForEach`, every one by each agency for itself.
 */
export function initiativesOf(count, indicators, keys, isForEach = false) {
  const random = generator(20_261_123);
  return Array.from({ length: count }, (_, at) => {
    const isShared = random(1, 10) <= 3 && !isForEach;
    const from = random(1, 3);
    const raised = new Set(
      Array.from({ length: random(1, 4) }, () => indicators[random(0, indicators.length - 1)].id),
    );
    return {
      initiative: {
        id: `inisiatif-${at}`,
        title: `Inisiatif ${at}`,
        kind: 'kebijakan',
        description: '',
        raises: [...raised].map((indicator) => ({ indicator, from: 1, to: from + 1 })),
        carriedBy: isShared ? 'kabupaten' : 'opd',
        requires: at > 0 && random(1, 100) <= 15 ? [`inisiatif-${random(0, at - 1)}`] : [],
        excludes: at > 0 && random(1, 100) <= 5 ? [`inisiatif-${random(0, at - 1)}`] : [],
        cost: {
          oneOff: one((isShared ? random(20, 400) : random(1, 60)) * 1_000_000 + random(0, 999)),
          perYear: one(random(1, 10) <= 4 ? random(1, 20) * 500_000 : 0),
          basis: 'contoh',
        },
        weeks: random(4, 40),
        budgetCode: null,
        reuseFirst: '',
      },
      agencies: isShared || isForEach ? keys : [keys[random(0, keys.length - 1)]],
    };
  });
}

/** A plan of these initiatives under ceilings of about a third of what they cost. */
export function planOf(years, own) {
  return {
    id: 'rencana',
    revision: 1,
    name: 'Rencana contoh',
    status: 'draft',
    firstYear: 2027,
    years,
    results: { instrument: null, year: null },
    targets: { all: null, indicators: {} },
    leftOut: [],
    priorities: {},
    objective: 'gain',
    goal: '',
    codeVintage: '',
    sources: [{ id: 'apbd', name: 'APBD' }],
    ceilings: [{ source: null, perYear: Array.from({ length: years }, () => 2_500_000_000) }],
    capacities: [{ unit: 'kabupaten', perYear: 12 }],
    floors: [],
    decisions: {},
    own,
    hand: {},
    windows: {},
    chosen: null,
    kept: [],
    paper: { number: '', place: '', date: '', office: '', regency: '' },
    createdAt: AT,
    updatedAt: AT,
  };
}
