import type { ReactNode } from 'react';
import type { ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { Tag } from '#ui/tag.tsx';
import { text } from './text.ts';

/** What sets an initiative apart from one that stands as it came; of that nothing is said. */
export function OriginTags({ one }: { readonly one: ListedInitiative }): ReactNode {
  const { origin, isSetAside } = one;
  if (origin === 'shipped' && !isSetAside) return null;
  return (
    <span className="initiative-tags">
      {origin !== 'shipped' && <Tag tone="info">{text.origins[origin]}</Tag>}
      {isSetAside && <Tag tone="warn">{text.aside}</Tag>}
    </span>
  );
}
