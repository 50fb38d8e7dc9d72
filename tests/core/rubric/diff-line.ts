import type { Place, RubricChange } from '#core/rubric/diff-types.ts';

/** "a/a1/2": the groups, the indicator and the level; "-" is the head. */
function place({ groups, indicator, level }: Place): string {
  const parts = [...groups.map(({ id }) => id), indicator?.id, level?.toString()];
  return parts.filter((part) => part !== undefined).join('/') || '-';
}

function said(change: RubricChange): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return change.text;
    case 'moved':
      return `from ${place(change.from)}`;
    case 'reordered':
      return `${change.before.join()} → ${change.after.join()}`;
    case 'reworded':
    case 'rule-changed':
    case 'reweighted':
      return `${change.before} → ${change.after}`;
  }
}

/** One change in one line: where, kind, field and way, what it asks for, what it says. */
export function line(change: RubricChange): string {
  const { where, kind, field, at, affects } = change;
  return `${place(where)} ${kind} ${[field, ...at].join('.')} (${affects}) ${said(change)}`;
}
