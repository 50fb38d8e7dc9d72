import type { PublicKey } from '#core/lib/ids.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { text } from './text.ts';

/** What the asesor filled in. */
export interface SignDraft {
  readonly name: string;
  readonly position: string;
  readonly institution: string;
  readonly isDeclared: boolean;
  readonly isSealed: boolean;
  readonly recipients: readonly PublicKey[];
}

export const FIELDS = {
  name: 'asesor',
  institution: 'instansi',
  declare: 'pernyataan',
  recipients: 'penerima',
} as const;

export function startDraft({ asesor }: ReviewSheet): SignDraft {
  const { name, institution } = asesor;
  return {
    name,
    position: '',
    institution,
    isDeclared: false,
    isSealed: false,
    recipients: [],
  };
}

/** What is missing, each with the field it belongs to. `unit` of the key; undefined = none. */
export function lacksOf(
  draft: SignDraft,
  unit: string | undefined,
): readonly { readonly fieldId: string; readonly text: string }[] {
  const words = text.sign;
  const lack = (is: boolean, fieldId: string, said: string) =>
    is ? [{ fieldId, text: said }] : [];
  return [
    ...lack(draft.name.trim() === '', FIELDS.name, words.nameMissing),
    ...lack(
      unit === undefined && draft.institution.trim() === '',
      FIELDS.institution,
      words.institutionMissing,
    ),
    ...lack(
      draft.isSealed && draft.recipients.length === 0,
      FIELDS.recipients,
      words.recipientsMissing,
    ),
    ...lack(!draft.isDeclared, FIELDS.declare, words.declareMissing),
  ];
}
