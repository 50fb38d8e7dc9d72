import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { linesOf, originText, type NamedAlternative } from './compare-lines.ts';
import { parts } from './text-parts.ts';

const words = parts.compare;

interface CompareFileProps {
  readonly view: ChoiceView;
  readonly columns: readonly NamedAlternative[];
}

/** The comparison as a file: a row for each choice, so that its figures stay numbers. */
export function CompareFile({ view, columns }: CompareFileProps): ReactNode {
  const lines = linesOf(view);
  const exported = useTableExport({
    name: words.caption,
    tables: () => [
      sourceOfTable({
        name: words.caption,
        columns: [
          { head: words.name, holds: 'text', width: 32 },
          ...lines.map(({ what }) => ({ head: what, holds: 'number', width: 20 }) as const),
          { head: words.origin, holds: 'text', width: 40 },
        ],
        rows: columns.map(({ name, one }) => [
          name,
          ...lines.map(({ amount }) => amount(one) ?? ''),
          originText(one),
        ]),
      }),
    ],
  });
  return <TableExport {...exported} of={words.caption} />;
}
