import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

/** There is no such meeting, and none can be begun. */
export function MissingPage(): ReactNode {
  return (
    <Page
      title={text.missing.title}
      lead={
        <Link className="consensus-link" href={paths.consensusList}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      }
    >
      <Notice tone="info">{text.missing.body}</Notice>
    </Page>
  );
}
