import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { compareDetails } from './compare-details.ts';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';

interface TwoVersionsProps {
  readonly mine: DetailsForm;
  readonly stored: DetailsForm;
  /** Called before the form is handed in. */
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** What is typed here and what was stored elsewhere, field by field; the person chooses. */
export function TwoVersions(props: TwoVersionsProps): ReactNode {
  const { stale } = text;
  return (
    <>
      <p>{stale.body}</p>
      <table className="setup-versions">
        <caption className="hidden-visually">{stale.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{stale.field}</th>
            <th scope="col">{stale.mine}</th>
            <th scope="col">{stale.stored}</th>
          </tr>
        </thead>
        <tbody>
          {compareDetails(props.mine, props.stored).map(({ label, mine, stored, differs }) => (
            <tr key={label}>
              <th scope="row">
                {label} {differs && <Tag tone="warn">{stale.differs}</Tag>}
              </th>
              <td className="pre-line">{shown(mine)}</td>
              <td className="pre-line">{shown(stored)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button kind="primary" type="submit" onClick={props.onKeepMine}>
          {stale.keep}
        </Button>
        <Button onClick={props.onTakeStored}>{stale.take}</Button>
      </div>
    </>
  );
}

function shown(lines: readonly string[]): string {
  const all = lines.join('\n');
  return all === '' ? text.stale.blank : all;
}
