import type { ReactNode } from 'react';
import type { Indicator } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { externalRange } from './ranges.ts';
import { Section } from '#ui/section.tsx';
import { indicatorText } from './text-indicator.ts';

interface ExternalIndexProps {
  /** The names of the levels. */
  readonly labels: Readonly<Record<string, string>>;
  readonly external: NonNullable<Indicator['external']>;
}

/** The index of another agency that decides the level, and which value leads to which level. */
export function ExternalIndex({ labels, external }: ExternalIndexProps): ReactNode {
  const { index, publisher, bands, note, top } = external;
  const hasValues = bands.some(({ value }) => value !== undefined);
  return (
    <Section
      id="indeks-lain"
      title={bands.length > 0 ? indicatorText.external : indicatorText.externalAsEvidence}
    >
      <div className="prose stack">
        <p>{indicatorText.externalIs(index, publisher)}</p>
        {bands.length === 0 ? (
          <p>{indicatorText.externalUnknown}</p>
        ) : (
          <table className="entry-bands">
            <caption className="hidden-visually">{indicatorText.externalCaption(index)}</caption>
            <thead>
              <tr>
                <th scope="col">{indicatorText.externalRange}</th>
                <th scope="col">{indicatorText.externalLevel}</th>
                {hasValues && <th scope="col">{indicatorText.externalValue}</th>}
              </tr>
            </thead>
            <tbody>
              {bands.map(({ level, value }, at) => (
                <tr key={level}>
                  <th scope="row" className="numeric">
                    {externalRange(external, at)}
                  </th>
                  <td>{indicatorText.levelName(level, labels[String(level)] ?? '')}</td>
                  {hasValues && (
                    <td className="numeric">
                      {indicatorText.externalBetween(
                        decimal(value ?? ''),
                        decimal(bands[at + 1]?.value ?? top ?? ''),
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {hasValues && <p>{indicatorText.externalProportion}</p>}
        <p className="soft">{note}</p>
      </div>
    </Section>
  );
}
