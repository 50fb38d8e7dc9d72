import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useTableImport } from '#state/tables/use-table-import.ts';
import { buttonClass } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { TableImport } from '#ui/table-import.tsx';
import { importText as text } from './text-import.ts';
import { text as inventory } from './text.ts';

type Which = keyof typeof text.kinds;

/** Brings lists of applications or of their contracts in. */
export function ImportPage(): ReactNode {
  const [which, setWhich] = useState<Which>('applications');
  return (
    <Page title={text.title} kicker={inventory.title} lead={text.lead}>
      <Choice label={text.which} value={which} words={text.kinds} onChoose={setWhich} />
      <p className="soft">{text.hints[which]}</p>
      <Importer key={which} which={which} />
      <div className="actions">
        <Link href={paths.applications} className={buttonClass('secondary')}>
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

function Importer({ which }: { readonly which: Which }): ReactNode {
  const { panel } = useTableImport({ kind: which, words: text[which] });
  return <TableImport {...panel} />;
}
