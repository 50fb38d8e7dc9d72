import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { noBookText as text } from '#state/plans/no-book-text.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import type { NoBook } from '#workflow/plans/plan-source.ts';

/** Why there is nothing to choose from, and where to go. */
export function NoBookNotice({ why }: { readonly why: NoBook }): ReactNode {
  return (
    <Notice tone="info" title={text.title}>
      <p>{text.body(why)}</p>
      <p>
        <Link className="choice-way" href={paths.portfolio}>
          {text.way}
        </Link>
      </p>
    </Notice>
  );
}
