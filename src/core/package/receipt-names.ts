import type { Oddity } from './receipt.ts';
import type { SignerFacts } from './receipt-facts.ts';

/** Signs nobody sees; some of them turn the order in which the letters around them are shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Letters of another writing, such as the Cyrillic "а", which looks like the Latin one. */
const FOREIGN = /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const LETTER = /\p{L}/u;

/** A letter that only looks like another, such as a bold one of mathematics. */
const isStyled = (sign: string): boolean => LETTER.test(sign) && sign.normalize('NFKC') !== sign;

const isOdd = (sign: string): boolean => UNSEEN.test(sign) || FOREIGN.test(sign) || isStyled(sign);

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Whether a name that says whom a package is from, or about, holds signs by which it could pass
 * for another one. The detail names each sign by its code (Unicode Technical Report 36).
 */
export function nameOddities({
  about,
  signature,
}: Pick<SignerFacts, 'about' | 'signature'>): readonly Oddity[] {
  const { agency, period } = about;
  const names = [
    ...(agency ? [agency.name, agency.shortName, agency.government] : []),
    ...(period ? [period.name] : []),
    ...(signature ? [signature.signer.name, signature.signer.position, signature.signer.unit] : []),
  ];
  const codes = new Set(Array.from(names.join('')).filter(isOdd).map(codeOf));
  return codes.size === 0 ? [] : [{ kind: 'odd-name', detail: [...codes].join(', ') }];
}
