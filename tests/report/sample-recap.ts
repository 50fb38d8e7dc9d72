import type { AssessmentId } from '#core/lib/ids.ts';
import { add, divide, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import { frameOf } from '#core/portfolio/frame-of.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { ScoreSet } from '#core/portfolio/outcome.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { WHOLE_PORTFOLIO, type PortfolioQuery } from '#core/portfolio/query.ts';
import type { RecapPaper } from '#core/report/paper-code.ts';
import type { RecapSource } from '#core/report/recap-source.ts';
import {
  recapSource,
  withAllResults,
  type AskPortfolio,
} from '#workflow/portfolio/recap-source.ts';
import { digest, engineOver, resultOf } from '../core/portfolio/sample.ts';
import { freshDesk } from '../workflow/fresh-desk.ts';
import { shippedRubric, type ShippedName } from './sample-evaluation.ts';

const KINDS = ['Dinas', 'Badan', 'Kecamatan'];
const NOTE = 'Catatan rahasia meja';

function frameNamed(name: ShippedName): InstrumentFrame {
  const rubric = shippedRubric(name);
  return frameOf(rubric, { id: rubric.id, version: rubric.version, digest: digest(name) });
}

const meanOf = (values: readonly Ratio[]): Ratio =>
  divide(values.reduce(add, fromInteger(0)), fromInteger(values.length));

const text = ({ n, d }: Ratio): string => (d === 1n ? `${n}` : `${n}/${d}`);

/** Levels that are the same in every run; neighbours share them, so that there are ties. */
function scoresOf(frame: InstrumentFrame, seed: number, lift: number): ScoreSet {
  const levels = frame.indicators.map(({ max }, at): Ratio | null =>
    (seed + at) % 17 === 5
      ? null
      : fromInteger(Math.min(max, 1 + ((seed * 5 + at * 3) % 4) + lift)),
  );
  const groups = frame.groups.map((_, group): Ratio | null => {
    const inside = levels.filter((_level, at) => {
      const own = frame.indicators[at]?.group ?? -1;
      return own === group || frame.groups[own]?.parent === group;
    });
    const known = inside.flatMap((one) => one ?? []);
    return known.length === 0 ? null : meanOf(known);
  });
  const words = (values: readonly (Ratio | null)[]): string =>
    values.map((one) => (one ? text(one) : '-')).join(' ');
  const score = text(meanOf(groups.flatMap((one) => one ?? [])));
  return { score, groups: words(groups), levels: words(levels) };
}

/** So many invented agencies in two years, one unsigned, one that only sent, one set aside. */
function outcomes(frame: InstrumentFrame, agencies: number): readonly SourcedOutcome[] {
  return Array.from({ length: agencies }, (_, at) => {
    const kind = KINDS[at % 3] ?? '';
    const shared = {
      rubric: frame.ref,
      agency: {
        name: `${kind} Contoh Urusan ${at + 1}`,
        shortName: '',
        code: `1.${at + 1}`,
        government: 'Pemerintah Kabupaten Contoh Raya',
      },
      kind,
      group: at % 2 === 0 ? 'Urusan wajib' : 'Urusan pilihan',
      batch: at < agencies / 2 ? 'Hari pertama' : 'Hari kedua',
      claimed: scoresOf(frame, at >> 1, 1),
      documents: 4 + (at % 9),
    };
    const trust = (['new', 'own', 'known'] as const)[at % 3] ?? 'own';
    const now = resultOf(at, { ...shared, trust, final: scoresOf(frame, at >> 1, 0) });
    const before = resultOf(at + 10_000, {
      ...shared,
      year: 2025,
      final: scoresOf(frame, at + 3, 0),
    });
    return at % 3 === 0 ? [now] : [now, before];
  }).flat();
}

function apart(frame: InstrumentFrame): readonly SourcedOutcome[] {
  const named = (name: string) => ({
    rubric: frame.ref,
    agency: { name, shortName: '', code: name, government: 'Pemerintah Kabupaten Contoh Raya' },
    final: scoresOf(frame, 1, 0),
    claimed: scoresOf(frame, 1, 0),
    supported: scoresOf(frame, 1, 0),
  });
  return [
    resultOf(90_001, { ...named('Dinas Tanpa Tanda Tangan'), trust: 'none', signer: null }),
    resultOf(90_002, {
      ...named('Dinas Baru Mengajukan'),
      stage: 'provisional',
      final: null,
      assessment: 'sent' as AssessmentId,
    }),
    resultOf(90_003, named('Dinas Dikesampingkan')),
  ];
}

interface SampleOptions {
  readonly paper?: RecapPaper;
  readonly name?: ShippedName;
  readonly query?: Partial<PortfolioQuery>;
  readonly sample?: boolean;
}

/** The engine over the invented agencies. */
export function recapEngine(
  agencies: number,
  name: ShippedName = 'lima-dimensi-opd@1.0.0',
): AskPortfolio {
  const frame = frameNamed(name);
  const aside = {
    id: digest('result 90003'),
    reason: NOTE,
    at: '2026-11-20T00:00:00.000Z',
    by: '',
  };
  const engine = engineOver([...outcomes(frame, agencies), ...apart(frame)], {
    frames: new Map([[frame.ref.digest, frame]]),
    aside: [aside],
  });
  return (query, ask) => Promise.resolve(engine.ask(query, ask));
}

/** A summary of so many invented agencies, collected as the application does. */
export async function recapSample(
  agencies = 30,
  options: SampleOptions = {},
): Promise<RecapSource> {
  const { paper = 'REKAP', name, query = {}, sample = false } = options;
  const desk = { ...freshDesk(), now: () => '2026-11-22T12:00:00.000Z' };
  const ask = recapEngine(agencies, name);
  const order = { paper, query: { ...WHOLE_PORTFOLIO, ...query }, sheets: true };
  const source = await recapSource({ ...desk, sample }, ask, order);
  if (!source.ok) throw new Error(source.error.kind);
  return withAllResults(ask, source.value);
}

/** What a desk wrote for itself: it must not stand in the edition for everybody. */
export const DESK_NOTE = NOTE;
