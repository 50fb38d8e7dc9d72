import { useState, type ReactNode } from 'react';
import { EVERY_PROPOSAL } from '#core/invest/proposal/proposal-filter.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { useRows } from '#ui/use-rows.ts';
import { BookPart } from './book-part.tsx';
import { DecisionPart } from './decision-part.tsx';
import { EffectTable } from './effect-table.tsx';
import { GatesPart } from './gates-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { OneFacts } from './one-facts.tsx';
import { ScopePart } from './scope-part.tsx';
import { text as all } from './text.ts';
import { oneText as text } from './text-one.ts';

const ONE = { from: 0, count: 1 } as const;

/** What it does to every agency that it is for, its money spent once where it is shared. */
function Bundle({ id }: { readonly id: string }): ReactNode {
  const [rows, onWindow] = useRows();
  const filter = { ...EVERY_PROPOSAL, initiative: id };
  return (
    <Section id="usulan-paket" title={text.bundle}>
      <BookPart ask={{ part: 'proposal-effects', filter, order: 'gain', rows }}>
        {(view) =>
          view.count === 0 ? (
            <p>{text.scope.refusedOnly}</p>
          ) : (
            <EffectTable view={view} label={text.bundle} onWindow={onWindow} isOne />
          )
        }
      </BookPart>
    </Section>
  );
}

interface ShownProps {
  readonly row: InitiativeRow;
  readonly choices: ChoicesView;
}

function Shown({ row, choices }: ShownProps): ReactNode {
  const [agency, setAgency] = useState('');
  const about = agency === '' ? row.id : `${row.id}:${agency}`;
  return (
    <>
      <OneFacts row={row} />
      {row.carriedBy === 'opd' && (
        <ScopePart row={row} agencies={choices.agencies} agency={agency} onAgency={setAgency} />
      )}
      <GatesPart key={`gates ${about}`} row={row} about={about} />
      <DecisionPart key={`decision ${about}`} row={row} about={about} />
      <LinesPart key={`lines ${about}`} row={row} about={about} />
      <Bundle id={row.id} />
    </>
  );
}

interface OneViewProps {
  readonly id: string;
  readonly choices: ChoicesView;
  readonly onBack: () => void;
}

/** One initiative: what it does, and everything that is decided about its proposals. */
export function OneView({ id, choices, onBack }: OneViewProps): ReactNode {
  const filter = { ...EVERY_PROPOSAL, initiative: id };
  return (
    <>
      <div className="actions">
        <Button onClick={onBack}>{text.back}</Button>
      </div>
      <BookPart ask={{ part: 'proposal-initiatives', filter, order: 'title', rows: ONE }}>
        {({ shown: [row] }) =>
          row?.id === id ? (
            <Shown row={row} choices={choices} />
          ) : (
            <p role="status">{row ? all.reading : text.gone}</p>
          )
        }
      </BookPart>
    </>
  );
}
