import type { ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import type { SignOffTrouble } from '#state/result/use-sign-off.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { troubleText } from './text-trouble.ts';

/** Why the last step came to nothing; nothing as long as it did not. */
export function Trouble({ trouble }: { readonly trouble: SignOffTrouble | undefined }): ReactNode {
  if (!trouble) return null;
  return (
    <Notice tone="bad" role="alert">
      <p>{troubleText(trouble)}</p>
      <TechnicalDetail
        label={DETAIL_LABEL}
        detail={'detail' in trouble ? trouble.detail : undefined}
      />
    </Notice>
  );
}
