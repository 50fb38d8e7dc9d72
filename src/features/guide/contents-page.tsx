import type { KeyboardEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import type { Guide, GuideGroup } from '#core/guide/chapter.ts';
import { paths } from '#state/paths.ts';
import { Page } from '#ui/page.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { guideText as text } from './text.ts';
import { useGuideSearch } from './use-guide-search.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from the box through the results and back; elsewhere they scroll as always. */
function moveAmongHits(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-hit]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
}

interface ContentsPageProps {
  readonly guide: Guide;
  /** The question of the address; '' where there is none. */
  readonly asked: string;
}

/** All chapters by desk, and the search over them. */
export function ContentsPage({ guide, asked }: ContentsPageProps): ReactNode {
  const { typed, type, query, hits } = useGuideSearch(guide, asked);
  return (
    <Page title={text.title} lead={text.lead}>
      {/* Only moves the focus between the box and the links in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div role="search" className="guide-search" onKeyDown={moveAmongHits}>
        <SearchField
          label={text.search.label}
          hint={text.search.hint}
          value={typed}
          onType={type}
        />
        <SearchResults query={query} hits={hits} />
      </div>
      <div className="guide-groups">
        {guide.groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Page>
  );
}

function Group({ group: { title, entries } }: { readonly group: GuideGroup }): ReactNode {
  return (
    <section className="card guide-group">
      <h2>{title}</h2>
      <ul className="guide-entries">
        {entries.map(({ chapter, title: name, about }) => (
          <li key={chapter}>
            <Link href={paths.guideChapter(chapter)}>{name}</Link>
            {about !== '' && <span className="soft">{about}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
