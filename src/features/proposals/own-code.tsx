import { useId, type ReactNode } from 'react';
import { codeFindings, findCode, type BudgetCodes } from '#core/invest/initiative/budget-code.ts';
import { codeFindingText } from '#state/plans/budget-code-text.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { OWN_FIELD } from './own-faults.ts';
import { OwnTextField } from './own-text-field.tsx';
import { typedCode, type OwnTyped } from './own-typed.ts';
import { oneText } from './text-one.ts';

const { code: text } = oneText.own;

interface OwnCodeProps {
  readonly typed: OwnTyped;
  /** null = they are not here, or still to come. */
  readonly codes: BudgetCodes | null;
  readonly error: string | undefined;
  readonly onType: (change: Partial<OwnTyped>) => void;
}

/** Where it stands in the budget, with the list the code is of and what the lists know of it. */
export function OwnCode({ typed, codes, error, onType }: OwnCodeProps): ReactNode {
  const suggested = useId();
  const { code, codeName, codeVintage } = typed;
  const said = typedCode(typed);
  const listed = codes && code.trim() !== '' ? findCode(codes, code, codeVintage) : undefined;
  const findings =
    codes && said && said.code !== '' && codeVintage !== '' ? codeFindings(codes, said, '') : [];
  const lists = {
    '': text.noList,
    // A list that is not here keeps its own name.
    ...(codeVintage !== '' && { [codeVintage]: codeVintage }),
    ...Object.fromEntries((codes?.vintages ?? []).map(({ id, name }) => [id, name])),
  };
  return (
    <fieldset className="proposals-fields">
      <legend>{text.title}</legend>
      <Choice
        label={text.list}
        value={codeVintage}
        words={lists}
        onChoose={(vintage) => onType({ codeVintage: vintage })}
      />
      <Field id={OWN_FIELD['no-code']} label={text.code} error={error}>
        {(control) => (
          <input
            {...control}
            className="input"
            list={suggested}
            value={code}
            onChange={({ target }) => onType({ code: target.value })}
          />
        )}
      </Field>
      <datalist id={suggested}>
        {codes?.codes
          .filter((one) => one.vintage === codeVintage && one.level === 'sub-kegiatan')
          .map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
      </datalist>
      <OwnTextField
        id="usulan-kode-nama"
        label={text.name}
        value={codeName}
        error={undefined}
        onType={(name) => onType({ codeName: name })}
      />
      {codes &&
        findings.map((finding) => (
          <p key={finding.kind} className="soft">
            {codeFindingText(codes, finding)}
          </p>
        ))}
      {listed && listed.name !== codeName.trim() && (
        <div className="actions">
          <Button onClick={() => onType({ codeName: listed.name })}>
            {text.takeName(listed.name)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
