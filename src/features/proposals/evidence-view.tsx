import { useState, type ReactNode } from 'react';
import { EVERY_PROPOSAL } from '#core/invest/proposal/proposal-filter.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useRows } from '#ui/use-rows.ts';
import { BookPart } from './book-part.tsx';
import { EffectTable } from './effect-table.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { EvidenceTotals } from './evidence-totals.tsx';
import { text } from './text.ts';

const words = text.evidence;
/** So many proposals are named after the free steps; all of them are one view further. */
const CHEAP = { from: 0, count: 10 } as const;
const NOBODY = (): void => undefined;

interface EvidenceViewProps {
  readonly choices: ChoicesView;
  readonly onAll: () => void;
}

/** What lifts the index without money first, then what lifts it most for its money. */
export function EvidenceView({ choices, onAll }: EvidenceViewProps): ReactNode {
  const [agency, setAgency] = useState('');
  const [rows, onWindow] = useRows();
  const names = Object.fromEntries(choices.agencies.map(({ key, name }) => [key, name]));
  return (
    <>
      <BookPart ask={{ part: 'evidence-steps', agency, rows }}>
        {(view) =>
          view.totals.length === 0 ? (
            <Notice tone="info">{words.none}</Notice>
          ) : (
            <>
              <Section id="langkah-opd" title={words.totals}>
                <EvidenceTotals totals={view.totals} />
              </Section>
              <Section id="langkah-bukti" title={words.steps}>
                <div className="proposals-filters not-printed">
                  <Choice
                    label={text.filters.agency}
                    value={agency}
                    words={{ '': text.filters.everyAgency, ...names }}
                    onChoose={setAgency}
                  />
                </div>
                <p role="status">
                  {view.count === 0 ? words.noClaims : text.counts.evidence(view.count)}
                </p>
                {view.count > 0 && <EvidenceTable view={view} onWindow={onWindow} />}
              </Section>
            </>
          )
        }
      </BookPart>
      <Section id="langkah-murah" title={words.cheap}>
        <p>{words.cheapNote}</p>
        <BookPart
          ask={{ part: 'proposal-effects', filter: EVERY_PROPOSAL, order: 'money', rows: CHEAP }}
        >
          {(view) =>
            view.count === 0 ? (
              <p>{text.nothing}</p>
            ) : (
              <EffectTable
                view={{ ...view, count: Math.min(view.count, CHEAP.count) }}
                label={text.tables.cheap}
                onWindow={NOBODY}
              />
            )
          }
        </BookPart>
        <div className="actions">
          <Button onClick={onAll}>{words.all}</Button>
        </div>
      </Section>
    </>
  );
}
