import type { Digest } from '#core/lib/ids.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import { newest } from '#state/rubrics/rubric-shelf.ts';

/** An indicator of another instrument, or only its number where that instrument is not here. */
type Counterpart =
  | { readonly kind: 'here'; readonly digest: Digest; readonly indicator: Indicator }
  | { readonly kind: 'elsewhere'; readonly name: string | number };

export interface Crossing {
  /** The short name of the other instrument; its id where it is not here. */
  readonly rubric: string;
  readonly counterparts: readonly Counterpart[];
}

/** Numbered instruments name their indicators `i01`, `i02`, …; one answered several times by its code. */
function answersTo(indicator: Indicator, name: string | number): boolean {
  if (typeof name === 'string') return indicator.id === name;
  return (
    indicator.id === `i${String(name).padStart(2, '0')}` || indicator.repeat?.code === `I${name}`
  );
}

function find(other: LoadedRubric | undefined, name: string | number): readonly Counterpart[] {
  const found = other
    ? placedIndicators(other.rubric).filter(({ indicator }) => answersTo(indicator, name))
    : [];
  if (!other || found.length === 0) return [{ kind: 'elsewhere', name }];
  return found.map(({ indicator }) => ({ kind: 'here', digest: other.ref.digest, indicator }));
}

/** What an indicator corresponds to in other instruments, in their newest versions. */
export function crossingsOf(rubrics: RubricList, indicator: Indicator): readonly Crossing[] {
  return indicator.crosswalk.map(({ rubric, indicators }) => {
    const other = newest(rubrics, rubric);
    return {
      rubric: other?.rubric.shortTitle ?? rubric,
      counterparts: indicators.flatMap((name) => find(other, name)),
    };
  });
}
