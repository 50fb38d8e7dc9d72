import type { ReactNode } from 'react';
import type { VerifiedFile } from '#state/files/use-verify.ts';
import { Notice } from '#ui/notice.tsx';
import type { VerifiedPackage } from '#workflow/receive/verify-file.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { FactList } from './fact-list.tsx';
import { packageFacts } from './package-facts.tsx';
import { ProblemList } from './problem-list.tsx';
import { SignaturePart } from './signature-part.tsx';
import { verdictText } from './text-problem.ts';

interface PackageResultProps {
  readonly file: VerifiedFile;
  readonly found: VerifiedPackage;
  readonly others: readonly VerifiedFile[];
  readonly knowledge: DeskKnowledge | undefined;
}

/** The verdict on a package, what is wrong with it, who signed it, and what it says it is. */
export function PackageResult({ file, found, others, knowledge }: PackageResultProps): ReactNode {
  const { tone, title, body } = verdictText(found);
  return (
    <>
      <Notice tone={tone} title={title}>
        {body}
      </Notice>
      <ProblemList problems={found.problems} />
      {found.says && <SignaturePart found={found} knowledge={knowledge} />}
      <FactList facts={packageFacts(file, found, others, knowledge)} />
    </>
  );
}
