import type { Assessment, Person } from '#core/assessment/assessment.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { text } from './text.ts';

/** What the officer filled in. */
export interface SignDraft {
  /** Position among the people of the assessment; empty = not chosen. */
  readonly officer: string;
  readonly isDeclared: boolean;
  readonly note: string;
  readonly isSealed: boolean;
  readonly recipients: readonly PublicKey[];
}

export const FIELDS = {
  officer: 'pejabat',
  declare: 'pernyataan',
  recipients: 'penerima',
} as const;

/** The head of the agency signs unless somebody else is chosen. */
export function startDraft({ people }: Assessment): SignDraft {
  const head = people.findIndex(({ role, position }) => role === 'head' && position.trim() !== '');
  return {
    officer: head < 0 ? '' : String(head),
    isDeclared: false,
    note: '',
    isSealed: false,
    recipients: [],
  };
}

export function officerOf({ people }: Assessment, { officer }: SignDraft): Person | undefined {
  return officer === '' ? undefined : people[Number(officer)];
}

/** What is missing, each with the field it belongs to. */
export function lacksOf(
  assessment: Assessment,
  draft: SignDraft,
): readonly { readonly fieldId: string; readonly text: string }[] {
  const chosen = officerOf(assessment, draft);
  const words = text.sign;
  const position = chosen && chosen.position.trim() === '' ? [words.positionMissing] : [];
  const officer = chosen ? position : [words.officerMissing];
  const unsealed = draft.isSealed && draft.recipients.length === 0;
  return [
    ...officer.map((said) => ({ fieldId: FIELDS.officer, text: said })),
    ...(unsealed ? [{ fieldId: FIELDS.recipients, text: words.recipientsMissing }] : []),
    ...(draft.isDeclared ? [] : [{ fieldId: FIELDS.declare, text: words.declareMissing }]),
  ];
}
