import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useTableImport } from '#state/tables/use-table-import.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { TableImport } from '#ui/table-import.tsx';
import { text } from './text.ts';

/** Brings a table of infrastructure and people in. */
export function ImportPage(): ReactNode {
  const { panel } = useTableImport({ kind: 'facilities', words: text.words });
  return (
    <Page title={text.import} kicker={text.title} lead={text.importLead}>
      <div className="card">
        <TableImport {...panel} />
      </div>
      <div className="actions">
        <Link href={paths.facilities} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
        <Link href={paths.imports} className={buttonClass('quiet')}>
          {text.imports}
        </Link>
      </div>
    </Page>
  );
}
