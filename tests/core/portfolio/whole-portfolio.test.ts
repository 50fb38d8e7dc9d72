import { describe, expect, test } from 'vitest';
import { stepsAhead } from '#core/portfolio/ahead.ts';
import { answererOf, type Answerer } from '#core/portfolio/answer.ts';
import {
  ALL_ROWS,
  WHOLE_PORTFOLIO,
  type PortfolioAsk,
  type PortfolioQuery,
} from '#core/portfolio/query.ts';
import { expectTold } from '../../support/told.ts';
import { AWAY, EVERY_GROUND, OTHER, RESULTS } from './every-result.ts';
import { engineOver, groundOver } from './sample.ts';

const engine = (): Answerer => engineOver(RESULTS, EVERY_GROUND);

const rows = ALL_ROWS;
const PARTS: Readonly<Record<string, PortfolioAsk>> = {
  summary: { part: 'summary' },
  ranking: { part: 'ranking', rows, order: { by: { of: 'index' }, direction: 'down' } },
  byName: {
    part: 'ranking',
    rows: { from: 1, count: 3 },
    order: { by: { of: 'name' }, direction: 'up' },
  },
  heat: {
    part: 'heat',
    columns: 'indicators',
    rows: { from: 0, count: 4 },
    order: { by: { of: 'indicator', at: 2 }, direction: 'up' },
  },
  spread: { part: 'spread', across: 'groups' },
  spreadByKind: { part: 'spread', across: 'kind' },
  spreadByGovernment: { part: 'spread', across: 'government' },
  gaps: { part: 'gaps', gap: 'asesor', target: { of: 'index' }, rows, direction: 'down' },
  evidence: {
    part: 'gaps',
    gap: 'evidence',
    target: { of: 'group', at: 1 },
    rows: { from: 0, count: 3 },
    direction: 'up',
  },
  weakest: { part: 'weakest' },
  derivation: { part: 'derivation', target: { of: 'index' }, rows: { from: 0, count: 3 } },
  apart: { part: 'apart', rows },
};

const QUERIES: Readonly<Record<string, Partial<PortfolioQuery>>> = {
  whole: {},
  interim: { stage: 'interim', trust: 'any' },
  provisional: { stage: 'provisional', measure: 'supported' },
  part: { extent: 'part' },
  known: { trust: 'known', unlisted: 'counted' },
  earlier: { year: 2025 },
  claimed: { measure: 'claimed', trust: 'any', unlisted: 'counted' },
  group: { group: 'Daftar', kind: 'Dinas' },
  batch: { batch: 'Gelombang 1' },
  words: { text: 'dinas 00' },
  away: { government: AWAY },
  unknown: { instrument: OTHER.digest },
};

describe('a portfolio of results of every kind', () => {
  test.each(Object.entries(PARTS))('%s', (name, ask) => {
    expectTold(`portfolio/${name}`, engine().ask(WHOLE_PORTFOLIO, ask).part);
  });

  test('what each query is answered about', () => {
    const asked = engine();
    const seen = Object.entries(QUERIES).map(([name, query]) => {
      const { chosen, frame, choices, counts, extents, apart, part } = asked.ask(
        { ...WHOLE_PORTFOLIO, ...query },
        { part: 'ranking', rows, order: { by: { of: 'index' }, direction: 'down' } },
      );
      const ranked = part.rows.map(
        ({ agency, rank, tied, predikat, index }) =>
          `${agency.name} ${rank} ${tied} ${predikat} ${index.is === 'value' ? index.value.text : index.is}`,
      );
      const knows = frame?.known ?? null;
      return [name, { chosen, choices, counts, extents, apart, knows, ranked }] as const;
    });
    expectTold('portfolio/queries', new Map(seen));
  });

  test('what is made ahead of a question changes no answer', () => {
    const ground = groundOver(RESULTS, EVERY_GROUND);
    const steps = [...stepsAhead(ground)].length;
    expect(steps).toBe(1 + ground.blocks.length * 12 + 2);
    for (const [name, ask] of Object.entries(PARTS)) {
      const { part } = answererOf(ground).ask(WHOLE_PORTFOLIO, ask);
      expect(part, name).toEqual(engine().ask(WHOLE_PORTFOLIO, ask).part);
    }
  });
});
