import type { ReactNode } from 'react';
import type { JournalLine } from '#core/journal/lines.ts';
import type { Json } from '#core/journal/entry.ts';
import { ChangedWords } from '#ui/changed-words.tsx';
import { fieldText, isProse, listTexts, valueText, wholeText, type Names } from './line-words.ts';
import { LINES } from './text-lines.ts';

interface LineProps {
  readonly line: JournalLine;
  readonly names: Names;
}

/** A part of a long text is shown as a part. */
function part(value: Json | undefined, at: number | null): string {
  const words = typeof value === 'string' ? value : '';
  return at === null || at === 0 ? words : `… ${words}`;
}

/** One change: what was there, what is there now, and which words differ. */
export function LineView({ line, names }: LineProps): ReactNode {
  const { field, at, from, to } = line;
  const [top = ''] = field;
  const whole = wholeText(line);
  if (whole !== null) return <p>{whole}</p>;
  const label = fieldText(line);
  if (isProse(line)) {
    return (
      <div>
        <p className="journal-field">{at === null ? label : LINES.part(label)}</p>
        <ChangedWords
          before={part(from, at)}
          after={part(to, at)}
          labels={{ before: LINES.before, after: LINES.after }}
        />
      </div>
    );
  }
  const lists = listTexts(line, names);
  if (!lists) {
    return <p>{LINES.changed(label, valueText(top, from), valueText(top, to))}</p>;
  }
  const isTicks = top === 'criteria';
  return (
    <>
      {lists.removed.length > 0 && (
        <p>
          {LINES.list(label, isTicks ? LINES.unticked : LINES.removed, lists.removed.join('; '))}
        </p>
      )}
      {lists.added.length > 0 && (
        <p>{LINES.list(label, isTicks ? LINES.ticked : LINES.added, lists.added.join('; '))}</p>
      )}
    </>
  );
}
