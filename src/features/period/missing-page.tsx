import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

/** An address that leads to no period of this workspace. */
export function MissingPage(): ReactNode {
  return (
    <Page title={text.missing.title}>
      <p>{text.missing.body}</p>
      <div className="actions">
        <Link href={paths.periods} className={buttonClass('quiet')}>
          <Icon name="arrow-left" />
          {text.missing.back}
        </Link>
      </div>
    </Page>
  );
}
