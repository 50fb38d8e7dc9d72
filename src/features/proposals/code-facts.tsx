import type { ReactNode } from 'react';
import { codeFindings } from '#core/invest/initiative/budget-code.ts';
import type { BudgetCode } from '#core/invest/initiative/catalogue.ts';
import { codeFindingText, listName } from '#state/plans/budget-code-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { oneText } from './text-one.ts';

const text = oneText.facts;

/** Its budget code, and what stands for it in the list that the plan is written in. */
export function CodeFacts({ code }: { readonly code: BudgetCode | null }): ReactNode {
  const { plan } = usePlan();
  const codes = useBudgetCodes();
  if (!code) {
    return (
      <p className="soft">
        {text.code}: {text.noCode}
      </p>
    );
  }
  const findings = codes ? codeFindings(codes, code, plan.codeVintage) : [];
  return (
    <>
      <p className="soft">
        {text.code}: {text.codeOf(code.code, code.name, listName(codes ?? null, code.vintage))}
      </p>
      {codes &&
        findings.map((finding) => (
          <p key={finding.kind} className="soft">
            {codeFindingText(codes, finding)}
          </p>
        ))}
    </>
  );
}
