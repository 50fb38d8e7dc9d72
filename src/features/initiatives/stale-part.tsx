import type { ReactNode } from 'react';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { DifferenceTable } from './difference-table.tsx';
import type { Names } from './text-faults.ts';
import { formText } from './text-form.ts';

const { stale: text } = formText;

interface StalePartProps {
  readonly stored: Initiative;
  readonly mine: Initiative;
  readonly names: Names;
  readonly onTake: () => void;
  readonly onOver: () => void;
}

/** Two versions of one initiative: what differs, and which of them is to stand. */
export function StalePart({ stored, mine, names, onTake, onOver }: StalePartProps): ReactNode {
  return (
    <Notice tone="warn" role="alert" title={text.title}>
      <p>{text.body}</p>
      <DifferenceTable
        label={text.title}
        columns={text.columns}
        before={stored}
        after={mine}
        names={names}
      />
      <div className="actions">
        <Button onClick={onTake}>{text.take}</Button>
        <Button onClick={onOver}>{text.over}</Button>
      </div>
    </Notice>
  );
}
