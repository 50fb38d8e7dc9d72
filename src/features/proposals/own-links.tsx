import type { ReactNode } from 'react';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { oneText } from './text-one.ts';

const text = oneText.own;

interface OwnLinksProps {
  readonly label: string;
  readonly choices: ChoicesView['initiatives'];
  /** Ids of initiatives. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Initiatives that have to come before, or that it cannot stand beside. */
export function OwnLinks({ label, choices, chosen, onChoose }: OwnLinksProps): ReactNode {
  const titles = new Map(choices.map(({ id, title }) => [id, title]));
  const free = choices.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="proposals-links">
      <Choice
        label={label}
        value=""
        words={{ '': text.pick, ...Object.fromEntries(free.map(({ id, title }) => [id, title])) }}
        onChoose={(id) => {
          if (id !== '') onChoose([...chosen, id]);
        }}
      />
      {chosen.length === 0 ? (
        <p className="soft">{text.noneChosen}</p>
      ) : (
        <ul className="proposals-lines">
          {chosen.map((id) => (
            <li key={id}>
              <span>{titles.get(id) ?? id}</span>
              <Button
                kind="quiet"
                aria-label={text.drop(titles.get(id) ?? id)}
                onClick={() => onChoose(chosen.filter((one) => one !== id))}
              >
                {text.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
