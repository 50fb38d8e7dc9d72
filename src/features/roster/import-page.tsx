import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useTableImport } from '#state/tables/use-table-import.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { TableImport } from '#ui/table-import.tsx';
import { text as all } from './text.ts';

const { importing: text } = all;

/** Takes a list of agencies from a file: columns matched, looked at, taken, and taken back. */
export function ImportPage(): ReactNode {
  const { panel } = useTableImport({ kind: 'roster', words: text.words });
  return (
    <Page title={text.title} lead={text.lead}>
      <Link href={paths.roster}>
        <Icon name="arrow-left" /> {text.back}
      </Link>
      <TableImport {...panel} />
    </Page>
  );
}
