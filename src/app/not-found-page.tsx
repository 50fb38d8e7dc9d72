import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  return (
    <Page title={text.notFound.title} lead={text.notFound.body}>
      <p>
        <Link href={paths.home} className={buttonClass('secondary')}>
          {text.notFound.home}
        </Link>
      </p>
    </Page>
  );
}
