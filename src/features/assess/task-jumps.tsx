import type { ReactNode } from 'react';
import type { Group } from '#core/rubric/types.ts';
import { focusOn } from './keep-focus.ts';
import { groupAnchor } from './task-group.tsx';
import { text } from './text.ts';

/** Leads to the groups of the list. Buttons, not anchors: the address after # is the router's. */
export function TaskJumps({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  if (groups.length < 2) return null;
  return (
    <nav aria-label={text.tasks.jumps}>
      <ul className="task-jumps">
        {groups.map((group) => (
          <li key={group.id}>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => focusOn(groupAnchor(group))}
            >
              {`${group.code} ${group.title}`}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
