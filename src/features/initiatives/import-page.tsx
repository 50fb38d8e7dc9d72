import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useInitiatives, type InitiativesOf } from '#state/plans/use-initiatives.ts';
import { useTableImport } from '#state/tables/use-table-import.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { TableImport } from '#ui/table-import.tsx';
import { InitiativesFrame } from './initiatives-frame.tsx';
import { SheetGuide } from './sheet-guide.tsx';
import { text } from './text.ts';

/** Brings a table of initiatives in. */
export function ImportPage({ rubric }: { readonly rubric: string }): ReactNode {
  const state = useInitiatives(rubric);
  return (
    <Page title={text.import} kicker={text.title} lead={text.importLead}>
      <InitiativesFrame state={state}>{(here) => <Importer here={here} />}</InitiativesFrame>
    </Page>
  );
}

function Importer({ here }: { readonly here: InitiativesOf }): ReactNode {
  const { rubric, ladders } = here;
  const { panel } = useTableImport({
    kind: 'initiatives',
    words: text.words,
    options: { rubric: rubric.id, ladders: JSON.stringify(ladders) },
  });
  return (
    <>
      <p>
        {text.instrument}: <strong>{rubric.shortTitle}</strong>
      </p>
      <SheetGuide open />
      <div className="card">
        <TableImport {...panel} />
      </div>
      <div className="actions">
        <Link href={paths.initiativesOf(rubric.id)} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
        <Link href={paths.imports} className={buttonClass('quiet')}>
          {text.imports}
        </Link>
      </div>
    </>
  );
}
