import { useId, useState, type ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { DETAIL_LABEL, failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useReplace } from '#state/evidence/use-replace.ts';
import type { ReplaceFailure } from '#workflow/evidence/replace-file.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text-files.ts';

interface FileReplaceProps {
  readonly document: EvidenceDocument;
  readonly onReplaced: () => void;
}

function sentence(failure: ReplaceFailure): string {
  switch (failure.kind) {
    case 'stale':
    case 'same':
    case 'cancelled':
    case 'empty':
    case 'unreadable':
      return text.failures[failure.kind];
    case 'too-big':
      return text.tooBig(bytes(failure.limit));
    case 'missing':
      return text.failures.missing;
    case 'damaged':
    case 'storage':
      return failureText(failure, 'changing');
  }
}

/** Chooses another file for a document; the earlier one stays in the history. */
export function FileReplace({ document, onReplaced }: FileReplaceProps): ReactNode {
  const { replacing, replace, cancel } = useReplace(document);
  const [failure, setFailure] = useState<ReplaceFailure>();
  const hint = useId();
  const take = async (file: File): Promise<void> => {
    setFailure(undefined);
    const outcome = await replace(file);
    if (!outcome.ok) {
      setFailure(outcome.error);
      return;
    }
    say(text.replacedBy(outcome.value.file.name));
    onReplaced();
  };
  if (replacing) {
    return (
      <div className="stack" role="status">
        <p>{text.replacing(replacing.name)}</p>
        <Progress
          label={text.replacing(replacing.name)}
          value={replacing.done}
          max={replacing.size}
        />
        <div className="actions">
          <Button onClick={cancel}>{text.cancel}</Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {failure && (
        <Notice tone={failure.kind === 'cancelled' ? 'info' : 'bad'} role="alert">
          <p>{sentence(failure)}</p>
          <TechnicalDetail
            label={DETAIL_LABEL}
            detail={failure.kind === 'unreadable' ? failure.detail : undefined}
          />
        </Notice>
      )}
      <div className="file-replace">
        <FileButton
          text={text.replace}
          label={text.replace}
          describedBy={hint}
          onFiles={([file]) => {
            if (file) void take(file);
          }}
        />
        <span className="soft" id={hint}>
          {text.replaceHint}
        </span>
      </div>
    </>
  );
}
