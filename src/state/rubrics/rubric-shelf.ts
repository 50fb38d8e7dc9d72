import { placedIndicators } from '#core/rubric/walk.ts';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';

const STANDING = { official: 0, adaptation: 1, repealed: 2 } as const;

/** Negative, zero or positive as version a is older than, the same as or newer than b. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = x.findIndex((part, place) => part !== y[place]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}

/** The instruments that could be read: in force first, then by name, newest version first. */
export function shelved(rubrics: RubricList): readonly LoadedRubric[] {
  return rubrics
    .flatMap((found) => (found.ok ? [found.value] : []))
    .sort(
      ({ rubric: a }, { rubric: b }) =>
        STANDING[a.status] - STANDING[b.status] ||
        a.shortTitle.localeCompare(b.shortTitle, 'id') ||
        compareVersions(b.version, a.version),
    );
}

/** The newest version of an instrument; undefined when none is here. */
export function newest(rubrics: RubricList, id: string): LoadedRubric | undefined {
  return shelved(rubrics)
    .filter(({ rubric }) => rubric.id === id)
    .sort(({ rubric: a }, { rubric: b }) => compareVersions(b.version, a.version))[0];
}

/** The instrument with this digest; undefined when it is not here. */
export function byDigest(rubrics: RubricList, digest: string): LoadedRubric | undefined {
  return shelved(rubrics).find(({ ref }) => ref.digest === digest);
}

/** The instruments to choose from when something new begins, and the versions they replaced. */
export interface RubricChoices {
  /** For one OPD: those of this desk first, then the broader before the narrower. */
  readonly opd: readonly LoadedRubric[];
  /** For a whole government, in the order of the shelf. */
  readonly pemda: readonly LoadedRubric[];
  readonly earlier: readonly LoadedRubric[];
}

/** Only the newest version of each instrument begins something new; the others stay within reach. */
export function choicesOf(rubrics: RubricList): RubricChoices {
  const all = shelved(rubrics);
  const current = all.filter(
    ({ rubric, ref }) => newest(rubrics, rubric.id)?.ref.digest === ref.digest,
  );
  const isLocal = ({ origin }: LoadedRubric): number => (origin === 'local' ? 0 : 1);
  const size = ({ rubric }: LoadedRubric): number => placedIndicators(rubric).length;
  return {
    opd: current
      .filter(({ rubric }) => rubric.unit === 'opd')
      .sort((a, b) => isLocal(a) - isLocal(b) || size(b) - size(a)),
    pemda: current.filter(({ rubric }) => rubric.unit === 'pemda'),
    earlier: all.filter((one) => !current.includes(one)),
  };
}
