/** The fewest characters a passphrase may have. */
export const FEWEST_CHARACTERS = 10;

/** With so many different characters at least, length says something. */
const FEWEST_DIFFERENT = 5;
const GOOD_LENGTH = 20;

/**
 * How hard a passphrase is to find by trying, as far as its length tells: an honest
 * bound, no promise. `short` is refused.
 */
export type PassphraseStrength = 'short' | 'weak' | 'good';

export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = Array.from(passphrase.normalize('NFKC'));
  if (characters.length < FEWEST_CHARACTERS) return 'short';
  const different = new Set(characters).size;
  return characters.length < GOOD_LENGTH || different < FEWEST_DIFFERENT ? 'weak' : 'good';
}
