import type { ReactNode } from 'react';
import type { Author } from '#core/merge/authors.ts';
import { leafKey } from '#core/merge/leaf.ts';
import type { MergedLeaf } from '#core/merge/merge-plan.ts';
import { dateTime } from '#ui/format.ts';
import { leafWords, valueWords, type Names } from './leaf-words.ts';
import { text } from './text.ts';

interface TakenListProps {
  readonly taken: readonly MergedLeaf[];
  readonly names: Names;
  readonly authors: ReadonlyMap<string, Author>;
}

/** Bookkeeping of a new document that tells a reader nothing. */
const UNTOLD = ['formatVersion', 'addedAt', 'addedBy'];

/** What comes from the copy without a question, by what it is about. */
export function TakenList({ taken, names, authors }: TakenListProps): ReactNode {
  const groups = new Map<string, readonly MergedLeaf[]>();
  for (const leaf of taken.filter(({ path }) => !UNTOLD.includes(path[2] ?? ''))) {
    const { group } = leafWords(names, leaf.path);
    groups.set(group, [...(groups.get(group) ?? []), leaf]);
  }
  const count = [...groups.values()].reduce((sum, leaves) => sum + leaves.length, 0);
  return (
    <div className="stack">
      <h3>{text.plan.taken(count)}</h3>
      {[...groups].map(([group, leaves]) => (
        <details key={group} className="merge-group" open={groups.size <= 5}>
          <summary>
            <strong>{group}</strong>
            <span className="soft numeric">{` (${leaves.length})`}</span>
          </summary>
          <ul className="merge-lines">
            {leaves.map((leaf) => (
              <TakenLine key={leafKey(leaf.path)} leaf={leaf} names={names} authors={authors} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface TakenLineProps {
  readonly leaf: MergedLeaf;
  readonly names: Names;
  readonly authors: ReadonlyMap<string, Author>;
}

function TakenLine({ leaf, names, authors }: TakenLineProps): ReactNode {
  const { path, base, options } = leaf;
  const author = authors.get(leafKey(path));
  const before = valueWords(path, base);
  return (
    <li>
      <span className="field-label">{leafWords(names, path).field}</span>
      <span className="merge-text">
        {base === undefined ? '' : `${before} → `}
        {valueWords(path, options[0].value)}
      </span>
      {author && <span className="soft">{text.side.by(author.by, dateTime(author.at))}</span>}
    </li>
  );
}
