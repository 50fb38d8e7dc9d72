import { passphraseStrength } from '#core/workspace/passphrase.ts';
import { text } from './text.ts';

/** A passphrase as it is being set. */
export interface NewPassphrase {
  readonly typed: string;
  readonly again: string;
  /** The person ticked that a forgotten one is final. */
  readonly understood: boolean;
}

export const NO_PASSPHRASE: NewPassphrase = { typed: '', again: '', understood: false };

type Problems = Readonly<Partial<Record<keyof NewPassphrase, string>>>;

/** What keeps it from being set, field by field; empty when nothing does. */
export function passphraseProblems({ typed, again, understood }: NewPassphrase): Problems {
  return {
    ...(passphraseStrength(typed) === 'short' && { typed: text.passphrase.tooShort }),
    ...(typed !== again && { again: text.passphrase.different }),
    ...(!understood && { understood: text.passphrase.notUnderstood }),
  };
}
