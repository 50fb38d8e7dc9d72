import type { ReactNode } from 'react';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { oneText } from './text-one.ts';

const text = oneText.own;

interface OwnAgenciesProps {
  readonly choices: Pick<ChoicesView, 'agencies'>;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChoose: (keys: readonly string[]) => void;
}

/** For whom a proposal is. */
export function OwnAgencies({ choices, chosen, error, onChoose }: OwnAgenciesProps): ReactNode {
  const { agencies } = choices;
  return (
    <fieldset className="proposals-fields" id="usulan-opd" tabIndex={-1}>
      <legend>{text.agencies}</legend>
      {error !== undefined && <p className="field-error">{error}</p>}
      <div className="actions">
        <Button onClick={() => onChoose(agencies.map(({ key }) => key))}>{text.allAgencies}</Button>
        <Button kind="quiet" onClick={() => onChoose([])}>
          {text.noAgencies}
        </Button>
      </div>
      <div className="proposals-checks">
        {agencies.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name}
            checked={chosen.includes(key)}
            onChange={(isChosen) =>
              onChoose(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
