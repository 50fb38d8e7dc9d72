import type { FileFacts } from '#core/evidence/file-facts.ts';
import type { CheckContext, CheckedDocument } from './context.ts';
import type { CheckId, Finding } from './finding.ts';

/** A remark before it is known at which document it stands. */
type Remark = {
  readonly [Id in CheckId]: Omit<Extract<Finding, { readonly check: Id }>, 'document'>;
}[CheckId];

/** Asks about every document on its own. */
export function eachDocument(
  { documents, facts }: CheckContext,
  ask: (checked: CheckedDocument) => Remark | undefined,
): readonly Finding[] {
  return documents.flatMap((document): readonly Finding[] => {
    const remark = ask({ document, facts: facts.get(document.file.digest) });
    return remark ? [{ ...remark, document: document.id }] : [];
  });
}

/** Asks only about documents whose file was opened: what cannot be opened has a remark of its own. */
export function eachOpened(
  context: CheckContext,
  ask: (checked: CheckedDocument & { readonly facts: FileFacts }) => Remark | undefined,
): readonly Finding[] {
  return eachDocument(context, ({ document, facts }) =>
    facts?.state === 'readable' || facts?.state === 'unread' ? ask({ document, facts }) : undefined,
  );
}
