import { align, withKeys, type Keyed } from './diff-align.ts';
import { rawChanges, type RawChange } from './diff-raw.ts';
import { CRITERION, EVIDENCE, LEVEL, read } from './diff-rules.ts';
import type { EvidenceItem, LadderItem, Place, RubricChange } from './diff-types.ts';
import type { Criterion, Indicator, Level } from './types.ts';

type List = 'criteria' | 'evidence';

/** A criterion or piece of evidence with the step it stands on. */
interface Standing {
  readonly level: number;
  readonly item: LadderItem;
}

function standingIn(indicator: Indicator, list: List): readonly Keyed<Standing>[] {
  const all = indicator.levels.flatMap(({ level, [list]: items }) =>
    items.map((item): Standing => ({ level, item })),
  );
  return withKeys(all, ({ item }) => item.id);
}

const isEvidence = (item: LadderItem): item is EvidenceItem => 'required' in item;

/** Evidence that is required nowhere explains; everything else on a ladder is claimed. */
const isClaimed = (...items: readonly LadderItem[]): boolean =>
  items.some((item) => !isEvidence(item) || item.required);

function readItem(list: List, change: RawChange, claimed: boolean, where: Place): RubricChange {
  const [, field = ''] = change.at;
  const rules = list === 'criteria' ? CRITERION : EVIDENCE;
  const rule = rules[field as keyof typeof rules];
  const reading = rule(change);
  return read(change, claimed ? reading : { ...reading, affects: 'text' }, where, list);
}

/** The order inside each step: of what stands on the same step before and after. */
function reorderings(
  list: List,
  before: readonly Keyed<Standing>[],
  after: readonly Keyed<Standing>[],
  on: (level: number) => Place,
): readonly RubricChange[] {
  const levels = [...new Set(after.map(({ value }) => value.level))];
  return levels.flatMap((level): readonly RubricChange[] => {
    const here = ({ value }: Keyed<Standing>): boolean => value.level === level;
    const { reordered } = align(before.filter(here), after.filter(here));
    const spot = { where: on(level), field: list, at: [], affects: 'text' } as const;
    return reordered ? [{ ...spot, kind: 'reordered', ...reordered }] : [];
  });
}

function listChanges(
  list: List,
  before: readonly Keyed<Standing>[],
  after: readonly Keyed<Standing>[],
  on: (level: number) => Place,
  was: (level: number) => Place,
): readonly RubricChange[] {
  const { pairs, removed, added } = align(before, after);
  const presence = (
    kind: 'added' | 'removed',
    { key, value }: Keyed<Standing>,
    where: Place,
  ): RubricChange => ({
    kind,
    where,
    field: list,
    at: [key],
    affects: isClaimed(value.item) ? 'answers' : 'text',
    text: value.item.text,
  });
  return [
    ...removed.map((entry) => presence('removed', entry, was(entry.value.level))),
    ...added.map((entry) => presence('added', entry, on(entry.value.level))),
    ...pairs.flatMap(({ key, before: old, after: now }): readonly RubricChange[] => {
      const claimed = isClaimed(old.item, now.item);
      const where = on(now.level);
      const affects = claimed ? 'answers' : 'text';
      const move: readonly RubricChange[] =
        old.level === now.level
          ? []
          : [{ kind: 'moved', where, field: list, at: [key], affects, from: was(old.level) }];
      const inside = rawChanges({ ...old.item, id: key }, { ...now.item, id: key }, [key]);
      return [...move, ...inside.map((change) => readItem(list, change, claimed, where))];
    }),
    ...reorderings(list, before, after, on),
  ];
}

const bare = ({ criteria: _criteria, evidence: _evidence, ...step }: Level) => step;

/**
 * How two ladders of one indicator differ: steps by their level, criteria and
 * evidence by their ids wherever on the ladder they stand.
 */
export function ladderChanges(
  before: Indicator,
  after: Indicator,
  places: { readonly before: Place; readonly after: Place },
): readonly RubricChange[] {
  const on = (level: number): Place => ({ ...places.after, level });
  const was = (level: number): Place => ({ ...places.before, level });
  const steps = rawChanges(before.levels.map(bare), after.levels.map(bare)).map((change) => {
    const rule = change.at[1] === 'summary' ? LEVEL.summary : LEVEL.level;
    const [level] = change.at;
    const place = change.kind === 'removed' ? was : on;
    const where = level === undefined ? places.after : place(Number.parseInt(level, 10));
    return read(change, rule(change), where, 'levels');
  });
  const lists = (['criteria', 'evidence'] as const).flatMap((list) =>
    listChanges(list, standingIn(before, list), standingIn(after, list), on, was),
  );
  return [...steps, ...lists];
}

/** The ids of the criteria that are worded as they were: a tick on them says what it said. */
export function standingCriteria(before: Indicator, after: Indicator): ReadonlySet<string> {
  const wordings = new Map(criteriaOf(before).map(({ id, text }) => [id, text]));
  const same = criteriaOf(after).filter(({ id, text }) => wordings.get(id) === text);
  return new Set(same.map(({ id }) => id));
}

function criteriaOf(indicator: Indicator): readonly Criterion[] {
  return indicator.levels.flatMap((step) => step.criteria);
}
