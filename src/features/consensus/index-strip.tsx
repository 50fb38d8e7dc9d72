import type { ReactNode } from 'react';
import type { Shown } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { useOpenMeeting } from './meeting-context.ts';
import { text } from './text.ts';

const shown = (value: Shown | null): string => (value ? decimal(value.text) : text.index.none);

/** The index as claimed, as the votes allow at most and at least, and as it stands now. */
export function IndexStrip(): ReactNode {
  const { claimed, lowest, highest, now, agreed, all } = useOpenMeeting().model;
  const words = text.index;
  const isDone = agreed === all;
  return (
    <section className="card index-strip" aria-label={words.label}>
      <dl className="index-figures">
        <Figure name={words.claimed} value={shown(claimed)} />
        <Figure name={words.lowest} value={shown(lowest)} />
        <Figure name={words.highest} value={shown(highest)} />
        <Figure name={isDone ? words.final : words.now} value={shown(now)} strong />
      </dl>
      <div className="index-progress">
        <progress max={all} value={agreed} aria-label={words.hint(agreed, all)} />
        <p className="soft">{words.hint(agreed, all)}</p>
      </div>
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly strong?: boolean;
}

function Figure({ name, value, strong = false }: FigureProps): ReactNode {
  return (
    <div className={strong ? 'index-figure index-figure-now' : 'index-figure'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
