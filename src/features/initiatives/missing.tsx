import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

/** Said where an address names an initiative that is not here. */
export function Missing({ rubric }: { readonly rubric: string }): ReactNode {
  return (
    <>
      <Notice tone="bad" role="alert">
        <p>{text.one.missing}</p>
      </Notice>
      <div className="actions">
        <Link href={paths.initiativesOf(rubric)} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      </div>
    </>
  );
}
