import { isSameAgency } from '#core/assessment/same-agency.ts';
import { assignmentChanges, type AssignmentChange } from './assignment-changes.ts';
import type { InvitedAgency, Period, PeriodBatch } from './period.ts';

/** Which of the facts that hold for everybody changed. */
export type PeriodField =
  | 'name'
  | 'year'
  | 'rubric'
  | 'owner'
  | 'owner-key'
  | 'opens'
  | 'closes'
  | 'review-closes';

/** One difference about an asesor. */
interface AsesorChange {
  readonly kind: 'asesor-added' | 'asesor-gone' | 'asesor-key' | 'asesor-role' | 'asesor-conflicts';
  readonly name: string;
}

/** One difference between two revisions of a period; empty text = nothing said. */
export type PeriodChange =
  | {
      readonly kind: 'field';
      readonly field: PeriodField;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'agency-added'; readonly name: string }
  | { readonly kind: 'agency-gone' | 'agency-details'; readonly name: string }
  | {
      readonly kind: 'agency-batch' | 'agency-extension' | 'agency-renamed';
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'batch-added' | 'batch-gone' | 'batch-changed';
      readonly from: string;
      readonly to: string;
    }
  | AsesorChange
  | AssignmentChange
  | { readonly kind: 'key-added' | 'key-gone' | 'key-changed'; readonly unit: string };

function fieldChanges(before: Period, after: Period): readonly PeriodChange[] {
  const said = (period: Period): Readonly<Record<PeriodField, string>> => ({
    name: period.name,
    year: String(period.year),
    rubric: `${period.rubric.id} ${period.rubric.version} ${period.rubric.digest}`,
    owner: [period.owner.unit, period.owner.government].filter((part) => part !== '').join(', '),
    'owner-key': period.owner.key?.signKey ?? '',
    opens: period.dates.opens,
    closes: period.dates.closes,
    'review-closes': period.dates.reviewCloses ?? '',
  });
  const [old, now] = [said(before), said(after)];
  return (Object.keys(old) as readonly PeriodField[]).flatMap((field) =>
    old[field] === now[field]
      ? []
      : [{ kind: 'field', field, from: old[field], to: now[field] } as const],
  );
}

const batchText = ({ name, date }: PeriodBatch): string =>
  date === null ? name : `${name} (${date})`;

function batchChanges(before: Period, after: Period): readonly PeriodChange[] {
  const old = new Map(before.batches.map((batch) => [batch.id, batchText(batch)]));
  const now = new Map(after.batches.map((batch) => [batch.id, batchText(batch)]));
  return [
    ...[...now].flatMap(([id, to]): readonly PeriodChange[] => {
      const from = old.get(id);
      if (from === undefined) return [{ kind: 'batch-added', from: '', to }];
      return from === to ? [] : [{ kind: 'batch-changed', from, to }];
    }),
    ...[...old].flatMap(([id, from]): readonly PeriodChange[] =>
      now.has(id) ? [] : [{ kind: 'batch-gone', from, to: '' }],
    ),
  ];
}

function batchName(period: Period, { batch }: InvitedAgency): string {
  return period.batches.find(({ id }) => id === batch)?.name ?? '';
}

function agencyChanges(before: Period, after: Period): readonly PeriodChange[] {
  const changed = after.agencies.flatMap((agency): readonly PeriodChange[] => {
    const { name } = agency;
    const old = before.agencies.find((one) => isSameAgency(one, agency));
    if (!old) return [{ kind: 'agency-added', name }];
    const [fromBatch, toBatch] = [batchName(before, old), batchName(after, agency)];
    const [from, to] = [old.extension ?? '', agency.extension ?? ''];
    return [
      ...(old.name === name
        ? []
        : [{ kind: 'agency-renamed', name, from: old.name, to: name } as const]),
      ...(old.code === agency.code && old.shortName === agency.shortName
        ? []
        : [{ kind: 'agency-details', name } as const]),
      ...(fromBatch === toBatch
        ? []
        : [{ kind: 'agency-batch', name, from: fromBatch, to: toBatch } as const]),
      ...(from === to ? [] : [{ kind: 'agency-extension', name, from, to } as const]),
    ];
  });
  const gone = before.agencies.filter(
    (old) => !after.agencies.some((agency) => isSameAgency(old, agency)),
  );
  return [...changed, ...gone.map(({ name }) => ({ kind: 'agency-gone', name }) as const)];
}

function asesorChanges(before: Period, after: Period): readonly PeriodChange[] {
  const face = ({ name, institution }: Period['asesors'][number]): string =>
    [name, institution].filter((part) => part !== '').join(', ');
  const byFace = ({ asesors }: Period) => new Map(asesors.map((one) => [face(one), one]));
  const [old, now] = [byFace(before), byFace(after)];
  const conflicts = ({ conflicts: list }: Period['asesors'][number]): string =>
    JSON.stringify((list ?? []).map((one) => [one.agency.name, one.reason, one.note]));
  return [
    ...[...now].flatMap(([name, asesor]): readonly PeriodChange[] => {
      const known = old.get(name);
      if (!known) return [{ kind: 'asesor-added', name }];
      const isSameRole = (known.role ?? 'member') === (asesor.role ?? 'member');
      return [
        ...(known.key === asesor.key ? [] : [{ kind: 'asesor-key', name } as const]),
        ...(isSameRole ? [] : [{ kind: 'asesor-role', name } as const]),
        ...(conflicts(known) === conflicts(asesor)
          ? []
          : [{ kind: 'asesor-conflicts', name } as const]),
      ];
    }),
    ...[...old.keys()].flatMap((name): readonly PeriodChange[] =>
      now.has(name) ? [] : [{ kind: 'asesor-gone', name }],
    ),
  ];
}

function keyChanges(before: Period, after: Period): readonly PeriodChange[] {
  const old = new Map(before.keys.map((key) => [key.signKey, key]));
  const now = new Map(after.keys.map((key) => [key.signKey, key]));
  return [
    ...[...now].flatMap(([id, key]): readonly PeriodChange[] => {
      const known = old.get(id);
      if (!known) return [{ kind: 'key-added', unit: key.unit }];
      const same = JSON.stringify(sorted(known)) === JSON.stringify(sorted(key));
      return same ? [] : [{ kind: 'key-changed', unit: key.unit }];
    }),
    ...[...old].flatMap(([id, { unit }]): readonly PeriodChange[] =>
      now.has(id) ? [] : [{ kind: 'key-gone', unit }],
    ),
  ];
}

function sorted(record: object): readonly unknown[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a later revision of a period says otherwise, in the order of the page. */
export function periodChanges(before: Period, after: Period): readonly PeriodChange[] {
  return [
    ...fieldChanges(before, after),
    ...batchChanges(before, after),
    ...agencyChanges(before, after),
    ...asesorChanges(before, after),
    ...keyChanges(before, after),
    ...assignmentChanges(before, after),
  ];
}
