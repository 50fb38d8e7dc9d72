import type { AgencySummary } from '#core/inventory/agency-summary.ts';
import type { GroundInput } from '#core/portfolio/ground.ts';
import {
  ALL_ROWS,
  BY_RANK,
  WHOLE_PORTFOLIO,
  type PortfolioAsk,
  type PortfolioQuery,
} from '#core/portfolio/query.ts';
import type { PortfolioParts } from '#core/portfolio/view.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import type { RecapSource } from '#core/report/recap-source.ts';
import { engineOver, HOME } from '../portfolio/sample.ts';

interface Options {
  readonly paper?: RecapSource['paper'];
  readonly query?: Partial<PortfolioQuery>;
  readonly ground?: Partial<GroundInput>;
  readonly roster?: number | null;
  readonly change?: Partial<RecapSource>;
}

export const INVENTORY = {
  agency: 'Dinas 001',
  code: '1.1',
  applications: 7,
  active: 1,
  inactive: 2,
  common: 3,
  special: 4,
  integrated: 5,
  notIntegrated: 6,
} as unknown as AgencySummary;

/** What a summary of some results is made of, asked of the engine part by part. */
export function recapOf(results: readonly SourcedOutcome[], options: Options = {}): RecapSource {
  const engine = engineOver(results, options.ground);
  const query = { ...WHOLE_PORTFOLIO, ...options.query };
  const part = <A extends PortfolioAsk>(ask: A): PortfolioParts[A['part']] =>
    engine.ask(query, ask).part;
  const rows = ALL_ROWS;
  const target = { of: 'index' } as const;
  const gaps = (gap: 'asesor' | 'evidence') =>
    part({ part: 'gaps', gap, target, rows, direction: 'down' } as const);
  const heat = (columns: 'groups' | 'indicators') =>
    part({ part: 'heat', columns, rows, order: BY_RANK } as const).rows;
  return {
    paper: options.paper ?? 'REKAP',
    head: engine.ask(query, { part: 'weakest' }),
    parts: {
      summary: part({ part: 'summary' }),
      groups: heat('groups'),
      indicators: heat('indicators'),
      spread: part({ part: 'spread', across: 'groups' }),
      asesor: gaps('asesor'),
      evidence: gaps('evidence'),
      weakest: part({ part: 'weakest' }),
      apart: part({ part: 'apart', rows }),
    },
    about: {
      government: HOME,
      unit: 'Diskominfo',
      periods: [],
      roster: options.roster ?? null,
      at: '2026-11-22T12:00:00.000Z',
      sample: false,
    },
    earlier: [],
    trend: [],
    applications: [],
    results: [],
    sheets: true,
    ...options.change,
  };
}
