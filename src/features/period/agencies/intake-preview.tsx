import { useEffect, useRef, type ReactNode } from 'react';
import type { AgencyEntry } from '#core/assessment/agency-list.ts';
import { sortIntake } from '#core/period/agency-rows.ts';
import { Button } from '#ui/button.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { agencyText } from './text-agencies.ts';

const { intake: text } = agencyText;

interface IntakePreviewProps {
  readonly entries: readonly AgencyEntry[];
  readonly skippedLines: readonly number[];
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What would come of a list: what is new, what is here already, and what is odd. */
export function IntakePreview(props: IntakePreviewProps): ReactNode {
  const { entries, skippedLines, onTake, onCancel } = props;
  const { draft } = useOpenPeriod();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { fresh, here, repeated, renamed } = sortIntake(draft, entries);
  return (
    <div className="period-preview stack">
      <h3 ref={heading} tabIndex={-1}>
        {text.preview}
      </h3>
      <ul>
        <Names line={text.fresh(fresh.length)} names={fresh.map(({ name }) => name)} />
        <Names line={text.here(here.length)} names={here.map(({ name }) => name)} />
        <Names line={text.repeated(repeated.length)} names={repeated.map(({ name }) => name)} />
        <Names
          line={text.renamed(renamed.length)}
          names={renamed.map(({ entry, name }) => text.renamedLine(entry.code, entry.name, name))}
        />
        {skippedLines.length > 0 && <li>{text.skipped(skippedLines)}</li>}
      </ul>
      {fresh.length === 0 && <p>{text.nothing}</p>}
      <div className="actions">
        {fresh.length > 0 && (
          <Button kind="primary" onClick={onTake}>
            {text.take(fresh.length)}
          </Button>
        )}
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </div>
  );
}

interface NamesProps {
  readonly line: string;
  readonly names: readonly string[];
}

function Names({ line, names }: NamesProps): ReactNode {
  if (names.length === 0) return null;
  const counted = names.map((name, at) => ({ name, at }));
  return (
    <li>
      <details>
        <summary>{line}</summary>
        <ul>
          {counted.map(({ name, at }) => (
            <li key={at}>{name}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
