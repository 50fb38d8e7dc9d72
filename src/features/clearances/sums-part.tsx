import type { ReactNode } from 'react';
import type { ClearanceSums } from '#core/invest/clearance-sums.ts';
import { CLEARANCE_DECISIONS } from '#core/invest/clearance.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { DECISION_NAMES, text } from './text.ts';

const { sums: words } = text;

/** The numbers of one year that speak for indicator 13, each with what it counts. */
export function SumsPart({ sums }: { readonly sums: ClearanceSums }): ReactNode {
  const { agencies, consulted, withLines, all, reviewed } = sums;
  return (
    <Section id="keterpaduan" title={words.title(sums.year)}>
      <dl className="clearance-sums">
        <div>
          <dt>{words.agencies}</dt>
          <dd>
            <strong>
              {agencies === null
                ? words.noRoster(consulted, withLines)
                : words.agenciesOf(consulted, agencies)}
            </strong>
            <span className="soft">{words.partly(sums.partly, sums.unconsulted)}</span>
          </dd>
        </div>
        <div>
          <dt>{words.lines}</dt>
          <dd>
            <strong>{words.linesOf(reviewed.count, all.count)}</strong>
            <span className="soft">
              {words.amount(rupiah(reviewed.rupiah), rupiah(all.rupiah))}
            </span>
            {all.unknown > 0 && <span className="soft">{words.unknown(all.unknown)}</span>}
            {sums.unasked.count > 0 && (
              <span className="soft">{words.unasked(sums.unasked.count)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.decisions}</dt>
          <dd>
            {CLEARANCE_DECISIONS.map((kind) => (
              <span key={kind}>
                {words.decisionLine(
                  DECISION_NAMES[kind],
                  sums.decisions[kind].count,
                  rupiah(sums.decisions[kind].rupiah),
                )}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <p>
        <strong>{words.level(sums.level)}</strong>. {words.levelWhy[sums.level]}
      </p>
      <p className="soft">{words.rule}</p>
      {sums.silent.length > 0 && (
        <FoldedList
          title={words.silent(sums.silent.length)}
          note={words.silentNote}
          lines={sums.silent}
        />
      )}
    </Section>
  );
}
