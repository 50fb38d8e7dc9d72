import type { ReactNode } from 'react';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { CodeFacts } from './code-facts.tsx';
import { gainText } from './numbers.ts';
import { text as all } from './text.ts';
import { oneText } from './text-one.ts';

const text = oneText.facts;

/** What an initiative is, for whom, at what cost, and what it gives altogether. */
export function OneFacts({ row }: { readonly row: InitiativeRow }): ReactNode {
  const facts = [
    [text.kind, all.kinds[row.kind]],
    [text.carrier, all.carriers[row.carriedBy]],
    [text.agencies, all.forAgencies(row.agencies)],
    [text.gaps, integer(row.gaps)],
    [text.gain, gainText(row.gain)],
    [text.weeks, text.weeksOf(row.weeks)],
    [text.cost, row.proposals === 0 ? all.none : text.costOf(rupiah(row.first), rupiah(row.later))],
  ] as const;
  return (
    <section className="card" aria-label={text.label}>
      {row.description !== '' && <p className="prose">{row.description}</p>}
      <dl className="proposals-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.basis !== '' && (
        <p className="soft">
          {text.basis}: {row.basis}
        </p>
      )}
      <CodeFacts code={row.code} />
      {row.reuseFirst !== '' && (
        <Notice tone="info" title={text.reuseFirst}>
          <p>{row.reuseFirst}</p>
        </Notice>
      )}
    </section>
  );
}
