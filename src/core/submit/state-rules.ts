import type { SubmitContext } from './context.ts';
import type { Found } from './problem.ts';

const isEmpty = (text: string): boolean => text.trim() === '';

export function agencyIncomplete({
  assessment: { agency },
}: SubmitContext): readonly Found<'agency-incomplete'>[] {
  const missing = (['name', 'government'] as const).filter((field) => isEmpty(agency[field]));
  return missing.length === 0 ? [] : [{ place: { at: 'details' }, values: { missing } }];
}

export function headMissing({ assessment }: SubmitContext): readonly Found<'head-missing'>[] {
  const named = assessment.people.some(({ role, name }) => role === 'head' && !isEmpty(name));
  return named ? [] : [{ place: { at: 'details' }, values: null }];
}

/** A simulation can never look official, hence it never becomes a file that is sent. */
export function simulation({ assessment }: SubmitContext): readonly Found<'simulation'>[] {
  return assessment.kind === 'simulation' ? [{ place: { at: 'details' }, values: null }] : [];
}

export function notActive({
  assessment: { status },
}: SubmitContext): readonly Found<'not-active'>[] {
  return status === 'active' ? [] : [{ place: { at: 'tasks' }, values: { status } }];
}

export function damagedRecords({ damaged }: SubmitContext): readonly Found<'damaged-records'>[] {
  return damaged === 0 ? [] : [{ place: { at: 'storage' }, values: { count: damaged } }];
}

/** A chain that does not hold is carried as it is: the receiver sees it too. */
export function journalBroken({ journal }: SubmitContext): readonly Found<'journal-broken'>[] {
  return journal === 'broken' ? [{ place: { at: 'journal' }, values: null }] : [];
}

export function unsavedWords({ unsaved }: SubmitContext): readonly Found<'unsaved'>[] {
  return unsaved ? [{ place: { at: 'tasks' }, values: null }] : [];
}

/** Where the browser can sign, a file is signed: somebody has to make the key first. */
export function noIdentity({ signing }: SubmitContext): readonly Found<'no-identity'>[] {
  return signing === 'no-identity' ? [{ place: { at: 'keys' }, values: null }] : [];
}

/** Without a secure context, or in an older browser, nothing can be signed; the file says so. */
export function unsigned({ signing }: SubmitContext): readonly Found<'unsigned'>[] {
  return signing === 'insecure' || signing === 'unsupported'
    ? [{ place: { at: 'keys' }, values: { why: signing } }]
    : [];
}

/** A revision with nothing new would only make people look for what changed. */
export function unchanged({ last }: SubmitContext): readonly Found<'unchanged'>[] {
  return last?.same === true
    ? [{ place: { at: 'sent', id: last.fingerprint }, values: { revision: last.revision } }]
    : [];
}
