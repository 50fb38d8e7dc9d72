import type { ReactNode } from 'react';
import type { EffectDetail } from '#core/invest/proposal/view-proposals-one.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { decimal } from '#ui/format.ts';
import { BookPart } from './book-part.tsx';
import { EffectInteractions } from './effect-interactions.tsx';
import { EffectParts } from './effect-parts.tsx';
import { exactWords, gainText } from './numbers.ts';
import { text } from './text.ts';

const words = text.effect;

function Shown({ detail }: { readonly detail: EffectDetail }): ReactNode {
  const { before, after, predikat, predikatAfter, gain } = detail;
  return (
    <div className="stack">
      <p>{words.lead(detail.agency)}</p>
      <dl className="proposals-facts">
        <div>
          <dt>{words.index}</dt>
          <dd>{text.arrow(decimal(before.text), decimal(after.text))}</dd>
        </div>
        <div>
          <dt>{words.gain}</dt>
          <dd>
            {gainText(gain)} <span className="soft">{words.exact(exactWords(gain))}</span>
          </dd>
        </div>
        <div>
          <dt>{text.columns.predikat}</dt>
          <dd>
            {predikat === predikatAfter
              ? text.stays(predikat)
              : text.arrow(predikat, predikatAfter)}
          </dd>
        </div>
      </dl>
      <EffectParts parts={detail.parts} />
      <p className="soft">{words.rule}</p>
      <EffectInteractions detail={detail} />
    </div>
  );
}

interface EffectDialogProps {
  readonly proposal: string;
  /** Key of the agency. */
  readonly agency: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Where the figures of one proposal on one agency come from, to the last step. */
export function EffectDialog({ proposal, agency, title, onClose }: EffectDialogProps): ReactNode {
  return (
    <Dialog
      title={title}
      size="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <BookPart ask={{ part: 'proposal-effect', proposal, agency }}>
        {(detail) => (detail ? <Shown detail={detail} /> : <p>{words.gone}</p>)}
      </BookPart>
    </Dialog>
  );
}
