import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { jumpTo } from './handbook-sections.ts';
import { text } from './text.ts';

/** What has to be known before the instrument is used; nothing for one that is in force. */
export function Standing({ rubric }: { readonly rubric: Rubric }): ReactNode {
  if (rubric.status === 'official') return null;
  const { title, body } = text.notice[rubric.status];
  return (
    <Notice tone="warn" title={title}>
      <p>{body}</p>
      {rubric.ratification.length > 0 && (
        <p className="handbook-screen handbook-jump">
          <Button kind="quiet" onClick={() => jumpTo('pengesahan')}>
            {text.notice.see}
          </Button>
        </p>
      )}
    </Notice>
  );
}
