import type { ReactNode } from 'react';
import type { Signature } from '#core/package/signature.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import type { VerifiedPackage } from '#workflow/receive/verify-file.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { FactList, type Fact } from './fact-list.tsx';
import { text } from './text.ts';
import { unsignedText } from './unsigned-text.ts';

const TONES = {
  known: 'good',
  own: 'good',
  new: 'warn',
  none: 'warn',
  rejected: 'bad',
} as const satisfies Readonly<Record<string, Tone>>;

const { signature: words } = text;

interface SignatureProps {
  readonly found: VerifiedPackage;
  readonly knowledge: DeskKnowledge | undefined;
}

/** Which key signed, what is known of it here, and what that is worth. */
export function SignaturePart({ found, knowledge }: SignatureProps): ReactNode {
  const { signature, says, verdict } = found;
  if (signature.state === 'none') {
    const isBackup = says?.kind === 'backup';
    return (
      <Notice tone={isBackup ? 'info' : 'warn'} title={words.term}>
        {unsignedText(verdict, isBackup)}
      </Notice>
    );
  }
  if (signature.state === 'invalid') {
    return (
      <Notice tone="bad" title={words.term}>
        {words.invalid}
      </Notice>
    );
  }
  const { signature: said, digits } = signature;
  const standing = knowledge?.standing(said.publicKey);
  const isTrusted = standing?.trust === 'known' || standing?.trust === 'own';
  const isWhole = verdict === 'intact' || verdict === 'repacked';
  const facts: readonly Fact[] = [
    { term: words.term, value: isWhole ? words.valid : words.validForList },
    ...signerFacts(said),
    { term: words.digits, value: <code className="verify-print">{digits.join(' ')}</code> },
  ];
  return (
    <>
      <FactList facts={facts} />
      {standing && (
        <p>
          {words.standing} <Tag tone={TONES[standing.trust]}>{words.trust[standing.trust]}</Tag>{' '}
          {standing.contact && standing.contact.unit !== said.signer.unit && (
            <span>{words.otherUnit(standing.contact.unit)} </span>
          )}
          {standing.contact?.replacedBy && <span>{words.replaced}</span>}
        </p>
      )}
      {!isTrusted && <Notice tone="warn">{words.compare}</Notice>}
    </>
  );
}

function signerFacts({ signer, signedAt }: Signature): readonly Fact[] {
  const officer = [signer.name, signer.position].filter((part) => part !== '').join(', ');
  return [
    { term: words.unit, value: words.unitLine(signer.unit, text.roles[signer.role]) },
    ...(officer === '' ? [] : [{ term: words.officer, value: officer }]),
    { term: words.at, value: dateTime(signedAt) },
  ];
}
