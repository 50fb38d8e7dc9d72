import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { plain } from '#core/lib/plain.ts';
import { draftConflict } from '#core/assignment/draft-conflict.ts';
import type { DraftAgency, PeriodDraft } from './draft.ts';

/** One reason why a period cannot be sent out yet. `id` names the row it is about. */
export type PeriodProblem =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'year-wrong' }
  | { readonly kind: 'owner-missing' }
  /** Every OPD takes it over, and none can send without it. */
  | { readonly kind: 'government-missing' }
  | { readonly kind: 'rubric-missing' }
  | { readonly kind: 'opens-missing' }
  | { readonly kind: 'closes-missing' }
  | { readonly kind: 'closes-before-opens' }
  | { readonly kind: 'review-wrong' }
  | { readonly kind: 'review-before-closes' }
  | { readonly kind: 'batch-name-missing'; readonly id: string }
  | { readonly kind: 'batch-twice'; readonly id: string; readonly name: string }
  | { readonly kind: 'batch-day-wrong'; readonly id: string; readonly name: string }
  | { readonly kind: 'batch-before-opens'; readonly id: string; readonly name: string }
  | { readonly kind: 'batch-after-review'; readonly id: string; readonly name: string }
  | { readonly kind: 'agency-none' }
  | { readonly kind: 'agency-name-missing'; readonly id: string }
  | { readonly kind: 'agency-twice'; readonly id: string; readonly name: string }
  | { readonly kind: 'agency-batch-gone'; readonly id: string; readonly name: string }
  | { readonly kind: 'extension-wrong'; readonly id: string; readonly name: string }
  | { readonly kind: 'extension-not-later'; readonly id: string; readonly name: string }
  | { readonly kind: 'extension-after-review'; readonly id: string; readonly name: string }
  | { readonly kind: 'asesor-name-missing'; readonly id: string }
  | { readonly kind: 'asesor-twice'; readonly id: string; readonly name: string }
  | { readonly kind: 'asesor-key-gone'; readonly id: string; readonly name: string }
  /** A conflict of interest of another kind says nothing without words. */
  | { readonly kind: 'conflict-note-missing'; readonly id: string; readonly name: string }
  /** Somebody else is assigned than the list of asesors has; `id` and `name` are the agency's. */
  | { readonly kind: 'reader-gone'; readonly id: string; readonly name: string }
  /** Assigned in spite of a conflict of interest, and nobody wrote why. */
  | {
      readonly kind: 'reader-conflict';
      readonly id: string;
      readonly name: string;
      readonly asesor: string;
    }
  /** Others have a reader, this agency has none. */
  | { readonly kind: 'agency-unread'; readonly id: string; readonly name: string }
  | { readonly kind: 'key-twice'; readonly id: PublicKey; readonly unit: string }
  | { readonly kind: 'key-replaces-itself'; readonly id: PublicKey; readonly unit: string }
  | { readonly kind: 'key-still-counts'; readonly id: PublicKey; readonly unit: string };

export type PeriodRule = PeriodProblem['kind'];

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar (YYYY-MM-DD). */
function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
}

const said = (text: string): boolean => text.trim() !== '';

/** Those of which an earlier one has the same face. */
function repeated<T>(list: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return list.filter((one, at) => list.slice(0, at).some((earlier) => same(earlier, one)));
}

function generalProblems(draft: PeriodDraft): readonly PeriodProblem[] {
  const { opens, closes, reviewCloses } = draft;
  const year = Number(draft.year);
  const isYear =
    /^\d{4}$/.test(draft.year.trim()) && year >= YEAR_RANGE.min && year <= YEAR_RANGE.max;
  const bothDays = isDay(opens) && isDay(closes);
  const found: readonly (readonly [boolean, PeriodProblem])[] = [
    [!said(draft.name), { kind: 'name-missing' }],
    [!isYear, { kind: 'year-wrong' }],
    [!said(draft.ownerUnit), { kind: 'owner-missing' }],
    [!said(draft.government), { kind: 'government-missing' }],
    [draft.rubric === null, { kind: 'rubric-missing' }],
    [!isDay(opens), { kind: 'opens-missing' }],
    [!isDay(closes), { kind: 'closes-missing' }],
    [bothDays && closes < opens, { kind: 'closes-before-opens' }],
    [said(reviewCloses) && !isDay(reviewCloses), { kind: 'review-wrong' }],
    [
      isDay(reviewCloses) && isDay(closes) && reviewCloses < closes,
      { kind: 'review-before-closes' },
    ],
  ];
  return found.flatMap(([wrong, problem]) => (wrong ? [problem] : []));
}

function batchProblems(draft: PeriodDraft): readonly PeriodProblem[] {
  const { batches, opens, reviewCloses } = draft;
  const named = batches.filter(({ name }) => said(name));
  const twice = repeated(named, (a, b) => plain(a.name) === plain(b.name));
  return batches.flatMap((batch): readonly PeriodProblem[] => {
    const { id, name, date } = batch;
    if (!said(name)) return [{ kind: 'batch-name-missing', id }];
    if (twice.includes(batch)) return [{ kind: 'batch-twice', id, name }];
    if (said(date) && !isDay(date)) return [{ kind: 'batch-day-wrong', id, name }];
    if (isDay(date) && isDay(opens) && date < opens) {
      return [{ kind: 'batch-before-opens', id, name }];
    }
    const late = isDay(date) && isDay(reviewCloses) && date > reviewCloses;
    return late ? [{ kind: 'batch-after-review', id, name }] : [];
  });
}

function extensionProblem(draft: PeriodDraft, agency: DraftAgency): readonly PeriodProblem[] {
  const { id, name, extension } = agency;
  if (!said(extension)) return [];
  if (!isDay(extension)) return [{ kind: 'extension-wrong', id, name }];
  if (isDay(draft.closes) && extension <= draft.closes) {
    return [{ kind: 'extension-not-later', id, name }];
  }
  const late = isDay(draft.reviewCloses) && extension > draft.reviewCloses;
  return late ? [{ kind: 'extension-after-review', id, name }] : [];
}

/** All agencies of a period are of one government. */
function isSameRow(one: DraftAgency, other: DraftAgency): boolean {
  return isSameAgency({ ...one, government: '' }, { ...other, government: '' });
}

function agencyProblems(draft: PeriodDraft): readonly PeriodProblem[] {
  const invited = draft.agencies.filter((agency) => agency.invited);
  if (invited.length === 0) return [{ kind: 'agency-none' }];
  const batches = new Set(draft.batches.map(({ id }) => id));
  const named = invited.filter(({ name }) => said(name));
  const twice = repeated(named, isSameRow);
  return invited.flatMap((agency): readonly PeriodProblem[] => {
    const { id, name, batch } = agency;
    if (!said(name)) return [{ kind: 'agency-name-missing', id }];
    return [
      ...(twice.includes(agency) ? [{ kind: 'agency-twice', id, name } as const] : []),
      ...(batch !== '' && !batches.has(batch)
        ? [{ kind: 'agency-batch-gone', id, name } as const]
        : []),
      ...extensionProblem(draft, agency),
    ];
  });
}

function asesorProblems({ asesors, keys }: PeriodDraft): readonly PeriodProblem[] {
  const vouched = new Set<string>(keys.map(({ signKey }) => signKey));
  const named = asesors.filter(({ name }) => said(name));
  const twice = repeated(
    named,
    (a, b) => plain(a.name) === plain(b.name) && plain(a.institution) === plain(b.institution),
  );
  return asesors.flatMap((asesor): readonly PeriodProblem[] => {
    const { id, name, key, conflicts } = asesor;
    if (!said(name)) return [{ kind: 'asesor-name-missing', id }];
    return [
      ...(twice.includes(asesor) ? [{ kind: 'asesor-twice', id, name } as const] : []),
      ...(key !== '' && !vouched.has(key) ? [{ kind: 'asesor-key-gone', id, name } as const] : []),
      ...(conflicts.some(({ reason, note }) => reason === 'other' && !said(note))
        ? [{ kind: 'conflict-note-missing', id, name } as const]
        : []),
    ];
  });
}

/** Nobody has to be assigned; but once it was begun, it is for every agency. */
function assignmentProblems({
  agencies,
  asesors,
  assignments,
}: PeriodDraft): readonly PeriodProblem[] {
  if (assignments.length === 0) return [];
  const listed = new Map(asesors.map((asesor) => [asesor.id, asesor]));
  return agencies.flatMap((agency): readonly PeriodProblem[] => {
    const { id, name, invited } = agency;
    if (!invited) return [];
    const own = assignments.filter((one) => one.agency === id);
    const bare = own.flatMap(({ asesor, despite }) => {
      const known = listed.get(asesor);
      return known && !said(despite) && draftConflict(known, agency) ? [known] : [];
    });
    return [
      ...(own.some(({ asesor }) => !listed.has(asesor))
        ? [{ kind: 'reader-gone', id, name } as const]
        : []),
      ...[...new Set(bare)].map(
        (asesor) => ({ kind: 'reader-conflict', id, name, asesor: asesor.name }) as const,
      ),
      ...(own.some(({ double }) => !double) ? [] : [{ kind: 'agency-unread', id, name } as const]),
    ];
  });
}

function keyProblems({ keys }: PeriodDraft): readonly PeriodProblem[] {
  const twice = repeated(keys, (a, b) => a.signKey === b.signKey);
  const replaced = new Set(keys.map(({ replaces }) => replaces));
  return keys.flatMap((key): readonly PeriodProblem[] => {
    const { signKey: id, unit, replaces } = key;
    if (replaces === id) return [{ kind: 'key-replaces-itself', id, unit }];
    return [
      ...(twice.includes(key) ? [{ kind: 'key-twice', id, unit } as const] : []),
      ...(replaced.has(id) ? [{ kind: 'key-still-counts', id, unit } as const] : []),
    ];
  });
}

/** Everything that keeps a period from being sent out, in the order of the page; none = it can be. */
export function periodProblems(draft: PeriodDraft): readonly PeriodProblem[] {
  return [
    ...generalProblems(draft),
    ...batchProblems(draft),
    ...agencyProblems(draft),
    ...asesorProblems(draft),
    ...keyProblems(draft),
    ...assignmentProblems(draft),
  ];
}
