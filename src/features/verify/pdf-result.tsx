import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { VerifiedFile } from '#state/use-verify.ts';
import { Notice } from '#ui/notice.tsx';
import type { Verification } from '#workflow/verify-file.ts';
import type { DeskKnowledge } from '#workflow/verify-here.ts';
import { Fingerprint } from './fingerprint.tsx';
import { knownPackages, type KnownPackage } from './known-packages.ts';
import { text } from './text.ts';

const { pdf: words } = text;

interface PdfResultProps {
  readonly found: Extract<Verification, { readonly kind: 'pdf' }>;
  readonly others: readonly VerifiedFile[];
  readonly knowledge: DeskKnowledge | undefined;
}

/** Which packages a PDF names in print, and what that does and does not prove. */
export function PdfResult({ found, others, knowledge }: PdfResultProps): ReactNode {
  if (found.state !== 'read') return <Notice tone="bad">{words[found.state]}</Notice>;
  if (found.found.length === 0) return <Notice tone="warn">{words.none}</Notice>;
  const named = knownPackages(others, knowledge).filter(({ fingerprint }) =>
    found.found.includes(fingerprint),
  );
  return (
    <>
      {named.length === 0 && <Notice tone="warn">{words.noMatch}</Notice>}
      {named.map((one) => (
        <Named key={one.fingerprint} named={one} printed={found.found} />
      ))}
      <p>{words.means}</p>
      <details>
        <summary>{words.found(found.found.length)}</summary>
        <ul className="verify-rests" aria-label={words.printed}>
          {found.found.map((one) => (
            <li key={one}>
              <Fingerprint value={one} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface NamedProps {
  readonly named: KnownPackage;
  readonly printed: readonly Digest[];
}

function Named({ named: { name, found }, printed }: NamedProps): ReactNode {
  const isSound = found === undefined || ['intact', 'repacked'].includes(found.verdict);
  const evidence = printed.filter((one) => found?.evidence.includes(one)).length;
  return (
    <Notice tone={isSound ? 'good' : 'bad'}>
      <p>{words.same(name)}</p>
      {!isSound && <p>{words.butNotSound}</p>}
      {evidence > 0 && <p>{words.evidence(evidence, name)}</p>}
    </Notice>
  );
}
