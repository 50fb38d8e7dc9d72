import type { ReactNode } from 'react';
import type { EffectPart } from '#core/invest/proposal/view-proposals-one.ts';
import { decimal } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { gainText } from './numbers.ts';
import { text } from './text.ts';

const words = text.effect;

/** Which indicator goes from which level to which, and what that is of the index. */
export function EffectParts({ parts }: { readonly parts: readonly EffectPart[] }): ReactNode {
  return (
    <TableScroll label={text.tables.parts}>
      <table aria-label={text.tables.parts}>
        <thead>
          <tr>
            <th scope="col">{text.columns.indicator}</th>
            <th scope="col" className="proposals-number">
              {words.now}
            </th>
            <th scope="col" className="proposals-number">
              {words.levels}
            </th>
            <th scope="col" className="proposals-number">
              {words.share}
            </th>
            <th scope="col" className="proposals-number">
              {words.adds}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={`${part.code} ${part.from}`}>
              <th scope="row">
                {part.code} {part.title}
              </th>
              <td className="proposals-number">{decimal(part.now)}</td>
              <td className="proposals-number">
                {text.arrow(String(part.from), String(part.to))}
                {part.missing.length > 0 && (
                  <span className="proposals-under">{words.missing(part.missing)}</span>
                )}
              </td>
              <td className="proposals-number">
                {words.shareOf(decimal(part.percent), part.share)}
              </td>
              <td className="proposals-number">{gainText(part.gain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
