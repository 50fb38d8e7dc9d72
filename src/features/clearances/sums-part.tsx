import type { ReactNode } from 'react';
import type { ClearanceSums } from '#core/invest/clearance/clearance-sums.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { DecisionSums } from './decision-sums.tsx';
import { text } from './text.ts';

const { sums: words } = text;

/** Why it is that level and not another. */
function levelWhy({ level, agencies, silent, open }: ClearanceSums): string {
  if (level === 3) return words.levelWhy.all;
  if (level === 1) return words.levelWhy.none;
  if (open.count > 0) return words.levelWhy.open;
  return agencies === null ? words.levelWhy.noRoster : words.levelWhy.silent(silent.length);
}

interface ShareProps {
  readonly term: string;
  readonly said: string;
  readonly part: number;
  readonly of: number;
  readonly more: readonly string[];
}

/** A part of a whole: in words, as a bar for the eye, and what else is to be said. */
function Share({ term, said, part, of, more }: ShareProps): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <strong className="clearance-figure">{`${said}${words.share(part, of)}`}</strong>
        <progress className="progress" value={part} max={Math.max(of, 1)} aria-hidden="true" />
        {more.map((line) => (
          <span key={line} className="soft">
            {line}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** The numbers of one year that speak for indicator 13, each with what it counts. */
export function SumsPart({ sums }: { readonly sums: ClearanceSums }): ReactNode {
  const { agencies, consulted, withLines, all, reviewed } = sums;
  const of = agencies ?? withLines + sums.declared;
  return (
    <Section id="keterpaduan" title={words.title(sums.year)}>
      <div className="clearance-sums">
        <dl>
          <Share
            term={words.agencies}
            said={words.agenciesOf(consulted, of)}
            part={consulted}
            of={of}
            more={[
              words.partly(sums.partly, sums.unconsulted),
              ...(sums.declared > 0 ? [words.declared(sums.declared)] : []),
              ...(agencies === null ? [words.noRoster] : []),
            ]}
          />
          <Share
            term={words.lines}
            said={words.linesOf(reviewed.count, all.count)}
            part={reviewed.count}
            of={all.count}
            more={[
              words.amount(rupiah(reviewed.rupiah), rupiah(all.rupiah)),
              ...(all.unknown > 0 ? [words.unknown(all.unknown)] : []),
              ...(sums.unasked.count > 0 ? [words.unasked(sums.unasked.count)] : []),
            ]}
          />
        </dl>
        <DecisionSums decisions={sums.decisions} />
      </div>
      <p>
        <strong>{words.level(sums.level)}</strong>. {levelWhy(sums)}
      </p>
      <p className="soft">{words.rule}</p>
      {sums.silent.length > 0 && (
        <FoldedList
          title={words.silent(sums.silent.length)}
          note={words.silentNote}
          lines={sums.silent}
        />
      )}
      {agencies !== null && sums.unlisted.length > 0 && (
        <FoldedList
          title={words.unlisted(sums.unlisted.length)}
          note={words.unlistedNote}
          lines={sums.unlisted}
        />
      )}
    </Section>
  );
}
