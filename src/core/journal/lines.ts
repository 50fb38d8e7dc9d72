import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { changesBetween } from './changes-between.ts';
import type { JournalChange, JournalEntry, Json } from './entry.ts';
import { isObject } from './plain.ts';
import { documentOf } from './replay.ts';

/** What a line of the journal is about. */
type LineSubject =
  | { readonly kind: 'assessment' }
  | { readonly kind: 'answer'; readonly indicator: string }
  | { readonly kind: 'document'; readonly id: string };

/** One thing that changed, as a person would say it. */
export interface JournalLine {
  readonly subject: LineSubject;
  /** The way to the field within its subject; empty = all of it came or went. */
  readonly field: readonly string[];
  /** Where a part begins; null = the whole values. */
  readonly at: number | null;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** What the application counts and stamps by itself; it changes with every other change. */
const STAMPS: ReadonlySet<string> = new Set([
  'revision',
  'detailsRevision',
  'edited',
  'updatedAt',
  'createdAt',
  'formatVersion',
]);

/** An answer that is new is told field by field, against the blank one. */
function opened(change: JournalChange): readonly JournalChange[] {
  const [top, indicator, ...rest] = change.path;
  if (change.record !== 'assessment' || top !== 'answers') return [change];
  if (indicator === undefined) {
    const ids = new Set(
      [change.from, change.to].flatMap((one) => (isObject(one) ? Object.keys(one) : [])),
    );
    const own = (value: Json | undefined, id: string): Json | undefined =>
      isObject(value) && Object.hasOwn(value, id) ? value[id] : undefined;
    return [...ids].flatMap((id) => answerFields(id, own(change.from, id), own(change.to, id)));
  }
  return rest.length > 0 ? [change] : answerFields(indicator, change.from, change.to);
}

function answerFields(
  id: string,
  from: Json | undefined,
  to: Json | undefined,
): readonly JournalChange[] {
  return changesBetween('assessment', from ?? BLANK_ANSWER, to ?? BLANK_ANSWER).map((change) => ({
    ...change,
    path: ['answers', id, ...change.path],
  }));
}

function placed({ record, path }: JournalChange): Pick<JournalLine, 'subject' | 'field'> {
  const id = documentOf(record);
  if (id !== undefined) return { subject: { kind: 'document', id }, field: path };
  const [top, indicator = '', ...rest] = path;
  return top === 'answers'
    ? { subject: { kind: 'answer', indicator }, field: rest }
    : { subject: { kind: 'assessment' }, field: path };
}

/** What an entry tells, without what is counted and stamped by itself. */
export function linesOf({ changes }: Pick<JournalEntry, 'changes'>): readonly JournalLine[] {
  return changes.flatMap(opened).flatMap((change) => {
    const { subject, field } = placed(change);
    if (field[0] !== undefined && STAMPS.has(field[0])) return [];
    return [{ subject, field, at: change.at, from: change.from, to: change.to }];
  });
}

/** Titles of the evidence by id, as the journal knows them, the latest of each. */
export function titlesIn(entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const note = (id: string, title: Json | undefined, at: number | null): void => {
    if (typeof title === 'string' && title.trim() !== '' && at === null) titles.set(id, title);
  };
  for (const { record, path, at, from, to } of entries.flatMap(({ changes }) => changes)) {
    const id = documentOf(record);
    if (id === undefined) continue;
    const whole = to ?? from;
    if (path.length === 1 && path[0] === 'title') note(id, to, at);
    if (path.length === 0 && isObject(whole)) {
      const { title, file } = whole;
      note(id, isObject(file) ? file['name'] : undefined, null);
      note(id, title, null);
    }
  }
  return titles;
}
