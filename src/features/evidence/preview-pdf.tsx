import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
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
      return <PasswordForm wrong={outcome.wrong} onPassword={retry} />;
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

interface PasswordFormProps {
  readonly wrong: boolean;
  readonly onPassword: (password: string) => void;
}

function PasswordForm({ wrong, onPassword }: PasswordFormProps): ReactNode {
  const [password, setPassword] = useState('');
  return (
    <form
      className="card preview-password"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <p>{text.pdf.password}</p>
      <Field
        label={text.pdf.passwordLabel}
        error={wrong && password === '' ? text.pdf.passwordWrong : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="password"
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button kind="primary" type="submit" disabled={password === ''}>
          {text.pdf.passwordOpen}
        </Button>
      </div>
    </form>
  );
}
