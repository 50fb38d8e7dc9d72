import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { NoBook } from '#workflow/plan-source.ts';
import { basisText as text } from './text-basis.ts';

/** Why there are no gaps to plan from, and the way to them. */
export function NoBookNotice({ none }: { readonly none: NoBook }): ReactNode {
  if (none.kind === 'no-rubric') {
    return <Notice tone="warn">{text.noRubric(none.id, none.version)}</Notice>;
  }
  return (
    <Notice tone="info" title={text.noResults.title}>
      <p>{text.noResults.body}</p>
      <div className="actions">
        <Link href={paths.portfolio} className={buttonClass('secondary')}>
          {text.noResults.way}
        </Link>
      </div>
    </Notice>
  );
}
