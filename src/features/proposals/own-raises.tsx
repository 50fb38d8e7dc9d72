import type { ReactNode } from 'react';
import type { InitiativeRaise } from '#core/invest/initiative/catalogue.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { oneText } from './text-one.ts';

const text = oneText.own;

interface OwnRaisesProps {
  readonly choices: Pick<ChoicesView, 'indicators'>;
  readonly raises: readonly InitiativeRaise[];
  readonly error: string | undefined;
  readonly onRaises: (raises: readonly InitiativeRaise[]) => void;
}

/** Which indicators are raised, from which level to which. */
export function OwnRaises({ choices, raises, error, onRaises }: OwnRaisesProps): ReactNode {
  const { indicators } = choices;
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const titles = Object.fromEntries(
    indicators.map(({ id, code, title }) => [id, `${code} ${title}`]),
  );
  const levelsOf = (id: string): Readonly<Record<string, string>> =>
    Object.fromEntries((byId.get(id)?.levels ?? []).map((level) => [String(level), String(level)]));
  const set = (at: number, change: Partial<InitiativeRaise>): void =>
    onRaises(raises.map((one, of) => (of === at ? { ...one, ...change } : one)));
  const add = (): void => {
    const used = new Set(raises.map(({ indicator }) => indicator));
    const next = indicators.find(({ id }) => !used.has(id)) ?? indicators[0];
    const [from, to] = next?.levels ?? [];
    if (!next || from === undefined || to === undefined) return;
    onRaises([...raises, { indicator: next.id, from, to }]);
  };
  return (
    <fieldset className="proposals-fields" id="usulan-indikator" tabIndex={-1}>
      <legend>{oneText.own.raises}</legend>
      {error !== undefined && <p className="field-error">{error}</p>}
      {raises.map((one, at) => (
        // Rows have no name of their own; two may be about the same indicator.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="proposals-raise">
          <Choice
            label={text.raise}
            value={one.indicator}
            words={titles}
            onChoose={(indicator) => set(at, { indicator })}
          />
          <Choice
            label={text.from}
            value={String(one.from)}
            words={levelsOf(one.indicator)}
            onChoose={(from) => set(at, { from: Number(from) })}
          />
          <Choice
            label={text.to}
            value={String(one.to)}
            words={levelsOf(one.indicator)}
            onChoose={(to) => set(at, { to: Number(to) })}
          />
          <Button kind="quiet" onClick={() => onRaises(raises.filter((_, of) => of !== at))}>
            {text.dropRaise(byId.get(one.indicator)?.code ?? one.indicator)}
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button icon="plus" onClick={add}>
          {text.addRaise}
        </Button>
      </div>
    </fieldset>
  );
}
