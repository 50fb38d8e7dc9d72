import type { ReactNode } from 'react';
import type { FateSums } from '#core/invest/clearance/clearance-fate.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

const { fate: words } = text;

interface FatePartProps {
  readonly sums: FateSums;
  readonly onShow: () => void;
}

/** What became of the recommendations of the year before. */
export function FatePart({ sums, onShow }: FatePartProps): ReactNode {
  return (
    <Section id="nasib" title={words.title(sums.year)}>
      {sums.approved + sums.against + sums.unasked === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{words.line(sums.budgeted, sums.approved, sums.done)}</strong>{' '}
            {words.more(sums.partly, sums.notDone, sums.unknown)}
          </p>
          {sums.against > 0 && <p className="clearance-against">{words.against(sums.against)}</p>}
          {sums.unasked > 0 && <p>{words.unasked(sums.unasked, sums.unaskedDone)}</p>}
          <div className="actions">
            <Button onClick={onShow}>{words.show}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
