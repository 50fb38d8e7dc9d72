import type { ReactNode } from 'react';
import { decimal } from '#ui/format.ts';
import { ChangeLines } from './change-lines.tsx';
import type { Party, Reason } from './comparison.ts';
import { Section } from '#ui/section.tsx';
import { COMPARE } from './text-compare.ts';

/** How many differences are shown without being asked for. */
const FEW = 2;

interface RefusalReasonProps {
  readonly reason: Reason;
  readonly mine: Party;
  readonly other: Party;
}

/** One reason in plain words, with what each of the two says. */
export function RefusalReason({ reason, mine, other }: RefusalReasonProps): ReactNode {
  const { kind } = reason;
  return (
    <Section id={`alasan-${kind}`} title={COMPARE.refused.reason[kind]}>
      <p>{COMPARE.refused.why[kind]}</p>
      {'changes' in reason ? (
        <details open={reason.changes.length <= FEW}>
          <summary>{COMPARE.refused.changes(reason.changes.length)}</summary>
          <p className="soft">{COMPARE.refused.changesOrder}</p>
          <ChangeLines changes={reason.changes} placed />
        </details>
      ) : (
        <BothFacts facts={factsOf(reason, mine, other)} />
      )}
    </Section>
  );
}

interface Facts {
  readonly mine: readonly string[];
  readonly other: readonly string[];
}

function factsOf(
  reason: Exclude<Reason, { readonly changes: unknown }>,
  mine: Party,
  other: Party,
): Facts {
  switch (reason.kind) {
    case 'instrument':
      return {
        mine: [COMPARE.named(mine.whole.title, mine.whole.version)],
        other: [COMPARE.named(other.whole.title, other.whole.version)],
      };
    case 'scales': {
      const scale = ({ min, max, levels }: (typeof reason.a)[number]): string =>
        COMPARE.refused.scale(min, max, levels);
      return { mine: reason.a.map(scale), other: reason.b.map(scale) };
    }
    case 'bands': {
      const band = ({ label, min }: (typeof reason.a)[number]): string =>
        COMPARE.refused.band(label, decimal(min));
      return { mine: reason.a.map(band), other: reason.b.map(band) };
    }
    case 'scope': {
      const part = ({ part: one }: Party): readonly string[] => [
        one ? COMPARE.part(one.owner, one.indicators, one.of) : COMPARE.wholeScope,
      ];
      return { mine: part(mine), other: part(other) };
    }
  }
}

function BothFacts({ facts }: { readonly facts: Facts }): ReactNode {
  const sides = [
    { name: COMPARE.mine, lines: facts.mine },
    { name: COMPARE.other, lines: facts.other },
  ];
  return (
    <dl className="replay-both">
      {sides.map(({ name, lines }) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
