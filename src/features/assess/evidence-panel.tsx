import type { ReactNode } from 'react';
import type { ClaimSupport } from '#core/evidence/missing-evidence.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { Button } from '#ui/button.tsx';
import { goToEvidence } from './evidence-anchor.ts';
import { standingText } from './standing-text.ts';
import './evidence-panel.css';
import { EVIDENCE } from './text-evidence.ts';

interface EvidencePanelProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly support: ClaimSupport;
  /** False until anything at all is attached: then there is no supported level to name. */
  readonly hasEvidence: boolean;
}

function remark({ required }: ClaimSupport): string {
  return required.length === 0 ? EVIDENCE.nothingAsked : EVIDENCE.complete;
}

/** What the evidence supports of a claim, and the exact list of what is missing, each with its place. */
export function EvidencePanel(props: EvidencePanelProps): ReactNode {
  const { rubric, indicator, support, hasEvidence } = props;
  const { missing } = support;
  return (
    <section className="claim-evidence" aria-labelledby="claim-evidence-title">
      <h2 id="claim-evidence-title">{EVIDENCE.panel}</h2>
      <p>
        {hasEvidence
          ? EVIDENCE.level(standingText(rubric, indicator, support.supported))
          : EVIDENCE.noneYet}
      </p>
      {missing.length === 0 ? (
        <p className="soft">{remark(support)}</p>
      ) : (
        <>
          <p>{EVIDENCE.missing(missing.length)}</p>
          <ul className="claim-missing">
            {missing.map(({ id, level, text }) => (
              <li key={id}>
                <Button kind="quiet" onClick={() => goToEvidence(id)}>
                  {EVIDENCE.item(level, text)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
