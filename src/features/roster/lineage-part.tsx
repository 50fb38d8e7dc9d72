import { useMemo, type ReactNode } from 'react';
import { familiesOf, type Family } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { lineage: text } = all;

/** How agencies came from one another, drawn; the table says the same in its column of origin. */
export function LineagePart({ roster }: { readonly roster: readonly RosterAgency[] }): ReactNode {
  const families = useMemo(() => familiesOf(roster), [roster]);
  return (
    <Section id="penataan" title={text.title}>
      {families.length === 0 ? (
        <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
      ) : (
        <p className="soft">{text.lead}</p>
      )}
      <div className="roster-families">
        {families.map((family) => (
          <FamilyDrawing key={family.generations[0]?.[0]?.id} family={family} />
        ))}
      </div>
    </Section>
  );
}

function FamilyDrawing({ family }: { readonly family: Family }): ReactNode {
  const { generations } = family;
  const first = generations[0] ?? [];
  return (
    <figure className="roster-family" aria-label={text.family(first.map(({ name }) => name))}>
      {generations.map((rows, at) => (
        <div className="roster-generation" key={rows.map(({ id }) => id).join(' ')}>
          {at > 0 && <Lines family={family} to={at} />}
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <span>{all.named(row)}</span>
                <span className="soft">{all.years(row)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </figure>
  );
}

/** The lines into one generation. Rows of a generation share its height evenly. */
function Lines({ family, to }: { readonly family: Family; readonly to: number }): ReactNode {
  const before = family.generations[to - 1] ?? [];
  const after = family.generations[to] ?? [];
  const middle = (rows: readonly RosterAgency[], id: string): number =>
    ((rows.findIndex((row) => row.id === id) + 0.5) / rows.length) * 100;
  const drawn = family.links.filter(
    (link) => before.some(({ id }) => id === link.from) && after.some(({ id }) => id === link.to),
  );
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {drawn.map(({ from, to: heir }) => {
        const [start, end] = [middle(before, from), middle(after, heir)];
        return (
          <path
            key={`${from} ${heir}`}
            d={`M0 ${start} C50 ${start} 50 ${end} 100 ${end}`}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
