import { useId, type ReactNode } from 'react';
import type { VerifiedFile } from '#state/files/use-verify.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { bytes } from '#ui/format.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { PackageResult } from './package-result.tsx';
import { PdfResult } from './pdf-result.tsx';
import { text } from './text.ts';

interface ResultProps {
  readonly file: VerifiedFile;
  /** All files on the page, this one included. */
  readonly others: readonly VerifiedFile[];
  readonly knowledge: DeskKnowledge | undefined;
}

/** What was found out about one dropped file. */
export function ResultCard(props: ResultProps): ReactNode {
  const { file } = props;
  const id = useId();
  return (
    <article className="card verify-result" aria-labelledby={id}>
      <h3 id={id}>
        {file.name} <span className="soft">{bytes(file.bytes)}</span>
      </h3>
      <Outcome {...props} />
    </article>
  );
}

function Outcome({ file, others, knowledge }: ResultProps): ReactNode {
  const { outcome } = file;
  switch (outcome.kind) {
    case 'package':
      return <PackageResult file={file} found={outcome} others={others} knowledge={knowledge} />;
    case 'pdf':
      return <PdfResult file={file} found={outcome} others={others} knowledge={knowledge} />;
    case 'sealed':
      return (
        <Notice tone={outcome.why === 'damaged' ? 'bad' : 'warn'} title={text.sealed.title}>
          {text.sealed[outcome.why === 'no-key' && !knowledge ? 'no-desk' : outcome.why]}
        </Notice>
      );
    case 'unreadable':
      return <Notice tone="bad">{text.unreadable}</Notice>;
    case 'failed':
      return (
        <Notice tone="bad">
          <p>{text.failed}</p>
          <TechnicalDetail label={text.detail} detail={outcome.detail} />
        </Notice>
      );
  }
}
