import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import type { NoBook } from '#workflow/plan-source.ts';
import { text } from './text.ts';

/** Why there is nothing to choose from, and where to go. */
export function NoBookNotice({ why }: { readonly why: NoBook }): ReactNode {
  return (
    <Notice tone="info" title={text.noBook.title}>
      <p>{why.kind === 'no-rubric' ? text.noBook.rubric(why.id, why.version) : text.noBook.body}</p>
      <p>
        <Link className="choice-way" href={paths.portfolio}>
          {text.noBook.way}
        </Link>
      </p>
    </Notice>
  );
}
