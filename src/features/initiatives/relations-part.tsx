import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { rowIdOf, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { paths } from '#state/paths.ts';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { one: text } = all;

interface RelationsPartProps {
  readonly one: ListedInitiative;
  readonly list: readonly ListedInitiative[];
}

/** What has to come before, what cannot stand beside it, and what waits for it. */
export function RelationsPart({ one, list }: RelationsPartProps): ReactNode {
  const { id, requires, excludes } = one.initiative;
  const byId = new Map(list.map((other) => [other.initiative.id, other] as const));
  const pick = (names: (other: ListedInitiative) => readonly string[]): readonly string[] =>
    list.filter((other) => names(other).includes(id)).map(({ initiative }) => initiative.id);
  const excluded = new Set([...excludes, ...pick(({ initiative }) => initiative.excludes)]);
  const groups = [
    { title: text.requires, ids: requires },
    { title: text.neededBy, ids: pick(({ initiative }) => initiative.requires) },
    { title: text.excludes, ids: [...excluded] },
  ];
  return (
    <Section id="hubungan" title={text.relations}>
      <dl className="initiative-facts">
        {groups.map(({ title, ids }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {ids.length === 0 ? (
                <span className="soft">{text.nothing}</span>
              ) : (
                <ul>
                  {ids.map((other) => (
                    <li key={other}>
                      <Other one={byId.get(other)} id={other} />
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

interface OtherProps {
  readonly id: string;
  readonly one: ListedInitiative | undefined;
}

function Other({ id, one }: OtherProps): ReactNode {
  if (!one) return text.unknown(id);
  return (
    <>
      <Link href={paths.initiative(rowIdOf(one.rubric, id))}>{one.initiative.title}</Link>
      {one.isSetAside && <span className="soft"> {text.asideNote}</span>}
    </>
  );
}
