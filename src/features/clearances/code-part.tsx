import { useId, type ReactNode } from 'react';
import {
  codeFindings,
  findCode,
  UNKNOWN_VINTAGE,
  type BudgetCodes,
} from '#core/invest/initiative/budget-code.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';

import { codeFindingText } from '#state/plans/budget-code-text.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { code: words } = rowText;

/** The line with another code; its name comes from the list where it is in there. */
function withCode(
  row: Clearance,
  codes: BudgetCodes | null,
  { code, vintage }: { readonly code: string; readonly vintage: string },
): Clearance {
  if (code.trim() === '') return { ...row, budgetCode: null };
  const name = codes ? (findCode(codes, code, vintage)?.name ?? '') : '';
  return { ...row, budgetCode: { code: code.trim(), name, vintage } };
}

/** Where the line stands in the budget: a code together with the list it is of. */
export function CodePart({ row, change }: RowPartProps): ReactNode {
  const ids = useId();
  const codes = useBudgetCodes() ?? null;
  const { budgetCode } = row;
  const vintages = codes?.vintages ?? [];
  const newest = vintages.at(-1)?.id ?? UNKNOWN_VINTAGE;
  const vintage = budgetCode?.vintage ?? newest;
  const names = Object.fromEntries([
    ...vintages.map(({ id, name }) => [id, name] as const),
    [UNKNOWN_VINTAGE, words.noVintage] as const,
  ]);
  const findings = codes && budgetCode ? codeFindings(codes, budgetCode, newest) : [];
  const listed = codes && budgetCode ? findCode(codes, budgetCode.code, vintage) : undefined;
  return (
    <Section id="sub-kegiatan" title={words.title}>
      <div className="clearance-pair">
        <Field label={words.label} hint={words.hint}>
          {(control) => (
            <input
              {...control}
              className="input"
              list={ids}
              autoComplete="off"
              value={budgetCode?.code ?? ''}
              onChange={({ target }) => {
                const { value } = target;
                change((now) => withCode(now, codes, { code: value, vintage }));
              }}
            />
          )}
        </Field>
        <Choice
          label={words.vintage}
          value={vintage in names ? vintage : UNKNOWN_VINTAGE}
          words={names}
          onChoose={(next) =>
            change((now) =>
              withCode(now, codes, { code: now.budgetCode?.code ?? '', vintage: next }),
            )
          }
        />
      </div>
      <datalist id={ids}>
        {(codes?.codes ?? [])
          .filter((one) => one.vintage === vintage && one.level === 'sub-kegiatan')
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </datalist>
      {codes === null && <p className="soft">{words.unreachable}</p>}
      {listed && <p>{words.found(listed.name)}</p>}
      {codes && findings.length > 0 && (
        <Notice tone="warn">
          {findings.map((finding) => (
            <p key={finding.kind}>{codeFindingText(codes, finding)}</p>
          ))}
        </Notice>
      )}
    </Section>
  );
}
