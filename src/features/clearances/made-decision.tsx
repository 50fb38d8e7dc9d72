import type { ReactNode } from 'react';
import type { ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { DECISION_NAMES } from './text.ts';
import { rowText } from './text-row.ts';

const { decision: words } = rowText;

/** A decision with everything that its letter will say of it. */
export function MadeDecision({ verdict }: { readonly verdict: ClearanceVerdict }): ReactNode {
  const { kind, date, reasons, redirectedTo, conditions, number, validYear, office } = verdict;
  const facts = [
    { term: words.number, said: number === '' ? words.noNumber : number },
    { term: words.validYear, said: String(validYear) },
    { term: words.office, said: office === '' ? words.noOffice : office },
    ...(redirectedTo === '' ? [] : [{ term: words.redirectedTo, said: redirectedTo }]),
    { term: words.written, said: words.writtenBy(verdict.by, verdict.at) },
  ];
  return (
    <>
      <p>
        <strong>{words.made(DECISION_NAMES[kind], date)}</strong>
      </p>
      <p className="pre-line">{reasons}</p>
      {conditions.length > 0 && (
        <>
          <p>{words.conditionsTitle}</p>
          <ol>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </>
      )}
      <dl className="clearance-facts">
        {facts.map(({ term, said }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
