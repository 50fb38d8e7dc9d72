import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { Tag } from '#ui/tag.tsx';
import { text } from './text.ts';

const TONES = { verified: 'good', secondary: 'info', adaptation: 'warn' } as const;

/** Where the instrument's content comes from, and how sure that is. */
export function Origin({ rubric }: { readonly rubric: Rubric }): ReactNode {
  return (
    <>
      <p className="prose soft">{text.origin.lead}</p>
      <table className="origin-table">
        <caption className="hidden-visually">{text.origin.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.origin.source}</th>
            <th scope="col">{text.origin.confidence}</th>
            <th scope="col">{text.origin.taken}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.provenance.map(({ id, title, publisher, year, confidence, note }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <span className="origin-publisher">{text.origin.published(publisher, year)}</span>
              </th>
              <td>
                <Tag tone={TONES[confidence]}>{text.origin.words[confidence]}</Tag>
                <span className="origin-meaning">{text.origin.meaning[confidence]}</span>
              </td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
