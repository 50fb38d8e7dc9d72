import { plain } from '#core/lib/plain.ts';
import { agencyIndex } from './agency-index.ts';
import type { Choosing } from './choose.ts';
import type { Ground } from './ground.ts';
import type { Invited } from './invited.ts';
import { searchWords } from './names.ts';
import { fold } from '#core/lib/fold.ts';
import type { PortfolioQuery } from './query.ts';
import type { MissingRow } from './view.ts';

/** The invited of one year and instrument, and who of them has no result at all. */
export interface Missing {
  /** null = no period of this year and instrument is here. */
  readonly invited: number | null;
  /** By name; first those of whom nothing came, then those that are not assessed. */
  readonly rows: readonly MissingRow[];
}

const isText = (asked: string | null, said: string): boolean =>
  asked === null || plain(asked) === plain(said);

/** Whether an invited agency passes what narrows, as a result of it would. */
function passes(ground: Ground, query: PortfolioQuery): (invited: Invited) => boolean {
  const words = searchWords(query.text);
  return (invited) => {
    const { agency, batch } = invited;
    const row = query.group === null && query.kind === null ? null : ground.listed(invited);
    const text = fold(`${agency.name}\n${agency.shortName}\n${agency.code}\n${agency.government}`);
    return (
      isText(query.government, agency.government) &&
      isText(query.batch, batch) &&
      isText(query.group, row?.group ?? '') &&
      isText(query.kind, row?.kind ?? '') &&
      words.every((word) => text.includes(word))
    );
  };
}

const byName = (a: MissingRow, b: MissingRow): number =>
  Number(a.notAssessed !== '') - Number(b.notAssessed !== '') ||
  fold(a.agency.name).localeCompare(fold(b.agency.name), 'id');

/**
 * Who of the invited has no result of any stage and standing. An agency that is invited to
 * two periods of the year is one.
 */
export function missingOf(ground: Ground, { chosen }: Choosing, query: PortfolioQuery): Missing {
  const { instrument, year } = chosen;
  const ofYear = ground.invited.filter(
    (one) => one.year === year && one.rubric === instrument.digest,
  );
  if (ofYear.length === 0) return { invited: null, rows: [] };
  const came = agencyIndex(
    ground.outcomes.flatMap(({ outcome }) =>
      outcome.year === year && outcome.rubric.digest === instrument.digest ? [outcome.agency] : [],
    ),
  );
  const isMeant = passes(ground, query);
  const seen = agencyIndex(ofYear.map((one, at) => ({ ...one.agency, at })));
  const invited = ofYear.filter(
    (one, at) => isMeant(one) && (seen(one.agency)[0]?.at ?? at) === at,
  );
  const rows = invited
    .filter(({ agency }) => came(agency).length === 0)
    .map(({ agency, period, batch, notAssessed }) => ({ agency, period, batch, notAssessed }));
  return { invited: invited.length, rows: rows.sort(byName) };
}
