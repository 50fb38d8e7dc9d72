import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { CheckedPaper } from '#state/result/check-papers.ts';
import type { VerifiedFile } from '#state/files/use-verify.ts';
import { Notice } from '#ui/notice.tsx';
import type { Verification } from '#workflow/receive/verify-file.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { Fingerprint } from './fingerprint.tsx';
import { knownPackages, type KnownPackage } from './known-packages.ts';
import { PaperResult } from './paper-result.tsx';
import { text } from './text.ts';

const { pdf: words } = text;

interface PdfResultProps {
  readonly file: VerifiedFile;
  readonly found: Extract<Verification, { readonly kind: 'pdf' }>;
  readonly others: readonly VerifiedFile[];
  readonly knowledge: DeskKnowledge | undefined;
}

/** Which packages a PDF names in print, and what that does and does not prove. */
export function PdfResult({ file, found, others, knowledge }: PdfResultProps): ReactNode {
  if (found.state !== 'read') return <Notice tone="bad">{words[found.state]}</Notice>;
  if (found.found.length === 0) return <Notice tone="warn">{words.none}</Notice>;
  const stated = file.papers.flatMap((paper) => (paper.kind === 'result' ? paper.record.id : []));
  const isPaper = file.papers.length > 0;
  // Of a paper of ours its own comparison says everything: a name alone proves less.
  const named = knownPackages(others, knowledge).filter(
    ({ fingerprint, found: examined }) =>
      found.found.includes(fingerprint) &&
      !stated.includes(fingerprint) &&
      (!isPaper || examined !== undefined),
  );
  return (
    <>
      {file.papers.map((paper) => (
        <PaperResult key={keyOf(paper)} paper={paper} knowledge={knowledge} />
      ))}
      {!isPaper && named.length === 0 && <Notice tone="warn">{words.noMatch}</Notice>}
      {named.map((one) => (
        <Named key={one.fingerprint} named={one} printed={found.found} />
      ))}
      {(!isPaper || named.length > 0) && <p>{words.means}</p>}
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

function keyOf(paper: CheckedPaper): string {
  switch (paper.kind) {
    case 'unknown':
      return `${paper.paper} ${paper.fingerprint}`;
    case 'guide':
    case 'recap':
      return paper.kind;
    case 'result':
      return `${paper.paper} ${paper.record.id}`;
  }
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
