import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { budgetBook } from '#core/invest/paper/paper-book.ts';
import { spentIn } from '#core/invest/paper/paper.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import type { PaperGround } from '#state/plans/use-plan-paper.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { text } from './text.ts';

const { book: words } = text;

/** The lines of the budget as a workbook, with their sums and where the figures come from. */
export function BookPart({ ground }: { readonly ground: PaperGround }): ReactNode {
  const { plan } = usePlan();
  const { facts } = ground;
  const book = useTableExport({
    name: words.file(plan),
    several: true,
    tables: () => budgetBook({ plan, ...ground }).map(sourceOfTable),
  });
  return (
    <Section id="rincian" title={words.title}>
      <p>{words.lead(facts.lines.length, rupiah(spentIn(facts, null)))}</p>
      <TableExport {...book} of={words.title} />
    </Section>
  );
}
