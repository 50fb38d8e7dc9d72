import type { ReactNode } from 'react';
import type { Clearance, ClearanceFate } from '#core/invest/clearance/clearance.ts';
import { useDesk } from '#state/desk.ts';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { AmountField } from './amount-field.tsx';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { fate: words } = rowText;

type Said = Partial<Omit<ClearanceFate, 'at'>>;

function withFate(row: Clearance, said: Said, at: string): Clearance {
  const before = row.fate ?? { budgeted: null, amount: null, carriedOut: null, result: '' };
  return { ...row, fate: { ...before, ...said, at } };
}

const TRUTHS = { '': null, yes: true, no: false } as const;

/** What became of a line once the year is over. */
export function FateRowPart({ row, change }: RowPartProps): ReactNode {
  const desk = useDesk();
  const { fate } = row;
  const tell = (said: Said): void => {
    const at = desk.now();
    change((now) => withFate(now, said, at));
  };
  const truth = fate?.budgeted === false ? 'no' : 'yes';
  const budgeted = fate === null || fate.budgeted === null ? '' : truth;
  return (
    <Section id="nasib-belanja" title={words.title}>
      <p>{words.lead}</p>
      <div className="clearance-pair">
        <Choice
          label={words.budgeted}
          value={budgeted}
          words={words.words}
          onChoose={(said) => tell({ budgeted: TRUTHS[said] })}
        />
        <AmountField
          label={words.amount}
          hint={words.amountHint}
          value={fate?.amount ?? null}
          onAmount={(amount) => tell({ amount })}
        />
        <Choice
          label={words.carriedOut}
          value={fate?.carriedOut ?? ''}
          words={words.carried}
          onChoose={(said) => tell({ carriedOut: said === '' ? null : said })}
        />
      </div>
      <Field label={words.result}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={2}
            value={fate?.result ?? ''}
            onChange={({ target }) => tell({ result: target.value })}
          />
        )}
      </Field>
    </Section>
  );
}
