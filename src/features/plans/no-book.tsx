import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { noBookText as text } from '#state/plans/no-book-text.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { NoBook } from '#workflow/plans/plan-source.ts';

/** Why there are no gaps to plan from, and the way to them. */
export function NoBookNotice({ none }: { readonly none: NoBook }): ReactNode {
  return (
    <Notice tone="info" title={text.title}>
      <p>{text.body(none)}</p>
      <div className="actions">
        <Link href={paths.portfolio} className={buttonClass('secondary')}>
          {text.way}
        </Link>
      </div>
    </Notice>
  );
}
