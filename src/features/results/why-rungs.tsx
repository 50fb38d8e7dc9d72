import type { ReactNode } from 'react';
import { CriteriaList } from './criteria-list.tsx';
import type { DerivationRung } from './derivation.ts';
import { WHY } from './text-why.ts';

/** The ladder, rung by rung: met or not, and what is missing. */
export function WhyRungs({ rungs }: { readonly rungs: readonly DerivationRung[] }): ReactNode {
  return (
    <ol className="why-rungs">
      {rungs.map((rung) => (
        <li key={rung.level} className={rung.reached ? 'why-rung why-rung-reached' : 'why-rung'}>
          <p className="why-rung-head">
            <strong>{rung.name}</strong>
            <span className="why-rung-state">{rung.state}</span>
          </p>
          <p className="soft">{rung.summary}</p>
          {rung.missingCriteria.length > 0 && (
            <>
              <p>{WHY.missingCriteria}</p>
              <CriteriaList criteria={rung.missingCriteria} />
            </>
          )}
          {rung.missingEvidence.length > 0 && (
            <>
              <p>{WHY.missingEvidence}</p>
              <ul>
                {rung.missingEvidence.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
