import type { ReactNode } from 'react';
import { CARRIER_NAMES, INITIATIVE_KIND_NAMES } from '#core/invest/initiative/initiative-terms.ts';
import type { ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { useInitiatives, type InitiativesOf } from '#state/plans/use-initiatives.ts';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { CodePart } from './code-part.tsx';
import { CostPart } from './cost-part.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { InitiativeActions } from './initiative-actions.tsx';
import { InitiativesFrame } from './initiatives-frame.tsx';
import { Missing } from './missing.tsx';
import { namesIn } from './names.ts';
import { OriginTags } from './origin-tags.tsx';
import { RaisesPart } from './raises-part.tsx';
import { RelationsPart } from './relations-part.tsx';
import { text as all } from './text.ts';

const { one: text } = all;

interface OnePageProps {
  readonly rubric: string;
  readonly id: string;
}

/** One initiative with everything that is said of it. */
export function OnePage({ rubric, id }: OnePageProps): ReactNode {
  const state = useInitiatives(rubric);
  const one =
    state.kind === 'here' ? state.list.find(({ initiative }) => initiative.id === id) : undefined;
  const { title = all.title, description = '' } = one?.initiative ?? {};
  return (
    <Page
      title={title}
      kicker={one ? all.title : all.kicker}
      lead={<p className="pre-line">{description}</p>}
    >
      <InitiativesFrame state={state}>
        {(here) => (one ? <Shown one={one} here={here} /> : <Missing rubric={here.rubric.id} />)}
      </InitiativesFrame>
    </Page>
  );
}

interface ShownProps {
  readonly one: ListedInitiative;
  readonly here: InitiativesOf;
}

function Shown({ one, here }: ShownProps): ReactNode {
  const { initiative, shipped, row, origin } = one;
  const { reuseFirst, kind, carriedBy, weeks } = initiative;
  const facts = [
    { term: text.kind, said: INITIATIVE_KIND_NAMES[kind] },
    { term: text.carriedBy, said: CARRIER_NAMES[carriedBy] },
    { term: text.weeks, said: text.weeksOf(weeks) },
    { term: text.reuseFirst, said: reuseFirst || text.noReuse },
    { term: text.id, said: initiative.id },
  ];
  return (
    <>
      <OriginTags one={one} />
      <InitiativeActions one={one} list={here.list} />
      <Section id="tentang" title={text.about}>
        <dl className="initiative-facts">
          {facts.map(({ term, said }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className="pre-line">{said}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <RaisesPart rubric={here.rubric} initiative={initiative} />
      <CostPart initiative={initiative} />
      <CodePart initiative={initiative} />
      <RelationsPart one={one} list={here.list} />
      {shipped && row && origin === 'changed' && (
        <Section id="perubahan" title={text.diff}>
          <p className="soft">{text.editionOf(row.editionOf)}</p>
          <DifferenceTable
            label={text.diff}
            columns={{
              field: text.diffColumns.field,
              before: text.diffColumns.shipped,
              after: text.diffColumns.here,
            }}
            before={shipped}
            after={initiative}
            names={namesIn(here)}
          />
        </Section>
      )}
    </>
  );
}
