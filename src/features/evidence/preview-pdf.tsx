import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PasswordForm } from '#ui/password-form.tsx';
import { PreviewPages } from './preview-pages.tsx';
import { text } from './text-preview.ts';
import { usePdf } from './use-pdf.ts';

interface PreviewPdfProps {
  readonly name: string;
  readonly bytes: Blob;
  readonly startPage: number;
}

/** A PDF, page by page; asks for its password where it has one. */
export function PreviewPdf({ name, bytes, startPage }: PreviewPdfProps): ReactNode {
  const { outcome, retry } = usePdf(bytes);
  switch (outcome?.kind) {
    case undefined:
      return (
        <p className="preview-wait soft" role="status">
          {text.pdf.opening}
        </p>
      );
    case 'open':
      return <PreviewPages name={name} pdf={outcome.pdf} startPage={startPage} />;
    case 'password':
      return (
        <PasswordForm
          className="card preview-password"
          lead={<p>{text.pdf.password}</p>}
          label={text.pdf.passwordLabel}
          error={outcome.wrong ? text.pdf.passwordWrong : undefined}
          action={text.pdf.passwordOpen}
          onPassword={retry}
        />
      );
    case 'broken':
      return <Notice tone="bad">{text.pdf.broken}</Notice>;
    case 'no-reader':
      return (
        <Notice tone="bad" role="alert">
          <p>{text.pdf.noReader}</p>
          <Button onClick={() => retry()}>{text.pdf.retry}</Button>
        </Notice>
      );
  }
}
