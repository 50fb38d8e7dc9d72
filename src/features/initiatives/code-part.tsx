import type { ReactNode } from 'react';
import { codeFindings } from '#core/invest/initiative/budget-code.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { codeFindingText } from '#state/plans/budget-code-text.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { one: text } = all;

/** Where an initiative stands in the budget, with the list that the code is of. */
export function CodePart({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { budgetCode } = initiative;
  const known = useBudgetCodes();
  if (!budgetCode) {
    return (
      <Section id="kode" title={text.code}>
        <p className="soft">{text.noCode}</p>
      </Section>
    );
  }
  const { code, name, vintage } = budgetCode;
  const list = known?.vintages.find(({ id }) => id === vintage);
  return (
    <Section id="kode" title={text.code}>
      <p>
        <strong>{code}</strong> {name}
      </p>
      <p className="soft">{text.codeFrom(vintage, list?.name ?? '')}</p>
      {known &&
        codeFindings(known, budgetCode, '').map((finding) => (
          <p key={finding.kind} className="soft">
            {codeFindingText(known, finding)}
          </p>
        ))}
    </Section>
  );
}
