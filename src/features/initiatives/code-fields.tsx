import { useId, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { codeFindings, findCode } from '#core/invest/initiative/budget-code.ts';
import { codeFindingText } from '#state/plans/budget-code-text.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceField, TextField } from './form-fields.tsx';
import type { InitiativeForm } from './form-schema.ts';
import { formText as text } from './text-form.ts';

/** Where it stands in the budget; what the lists that are here know of it is said beside it. */
export function CodeFields(): ReactNode {
  const codes = useId();
  const { control, setValue } = useFormContext<InitiativeForm>();
  const [code, name, vintage] = useWatch({ control, name: ['code', 'codeName', 'codeVintage'] });
  const known = useBudgetCodes();
  const listed = known && findCode(known, code, vintage.trim());
  const isAsked = known && code.trim() !== '' && vintage.trim() !== '';
  const said = { code: code.trim(), name: name.trim(), vintage: vintage.trim() };
  const findings = isAsked ? codeFindings(known, said, '') : [];
  // A list that is not here keeps its own name, and so does one that is still to come.
  const here = (known?.vintages ?? []).map(({ id, name: title }) => [id, title] as const);
  const lists = {
    '': text.noList,
    ...(vintage !== '' && { [vintage]: vintage }),
    ...Object.fromEntries(here),
  };
  const isUnnamed = listed && listed.name !== name.trim();
  return (
    <>
      <div className="initiative-pair">
        <ChoiceField name="codeVintage" label={text.labels.codeVintage} words={lists} />
        <TextField name="code" suggestions={codes} />
      </div>
      <TextField name="codeName" />
      {findings.map((finding) => (
        <p key={finding.kind} className="soft">
          {codeFindingText(known ?? { vintages: [], codes: [] }, finding)}
        </p>
      ))}
      {isUnnamed && (
        <div className="actions">
          <Button onClick={() => setValue('codeName', listed.name, { shouldDirty: true })}>
            {text.takeName(listed.name)}
          </Button>
        </div>
      )}
      <datalist id={codes}>
        {known?.codes
          .filter((one) => one.vintage === vintage.trim() && one.level === 'sub-kegiatan')
          .map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
      </datalist>
    </>
  );
}
