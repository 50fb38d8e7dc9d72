import { ok, type Result } from '#core/lib/result.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { CountedResult } from '#core/report/rejection-pareto.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { listResults } from '#workflow/result/list-results.ts';
import { countedOf } from '#workflow/portfolio/result-source.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** The results of one period by one instrument version: only these are counted together. */
export interface RejectionRound {
  readonly key: string;
  readonly about: Pick<PackageAbout, 'rubric' | 'period' | 'year'>;
  /** The newest version of each. */
  readonly results: readonly CountedResult[];
  /** null = the instrument is not here, and its items cannot be named. */
  readonly rubric: Rubric | null;
}

const keyOf = ({ about }: CountedResult): string =>
  [about.rubric.digest, about.period?.id ?? about.year].join(' ');

/** What can be counted here, round by round, the latest first. */
export function listRejections(
  desk: Desk,
): Promise<Result<readonly RejectionRound[], StorageTrouble>> {
  return attempt(async () => {
    const [found, { sound }] = await Promise.all([listResults(desk), readPackages(desk.db)]);
    if (!found.ok) return found;
    const counted = countedOf(found.value);
    const rounds = await Promise.all(
      [...new Set(counted.map(keyOf))].map(async (key): Promise<readonly RejectionRound[]> => {
        const results = counted.filter((one) => keyOf(one) === key);
        const [first] = results;
        if (!first) return [];
        const { rubric: ref, period, year } = first.about;
        const rubric = await rubricHere(desk, ref, sound);
        return [{ key, about: { rubric: ref, period, year }, results, rubric }];
      }),
    );
    return ok(rounds.flat().sort((a, b) => b.about.year - a.about.year));
  });
}
