import { useEffect, useReducer, useState } from 'react';
import type { CostLine } from '#core/invest/price/cost-line.ts';
import type { LineFacts } from '#core/invest/clearance/line-hints.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { askPrices, onInventoryChange } from '#worker/inventory-client.ts';
import { useDesk } from '#state/desk.ts';

type Asking = Pick<CostLine, 'price' | 'name' | 'unit'>;

const keyOf = ({ price, name, unit }: Asking): string => JSON.stringify([price, name, unit]);

/**
 * What the price list says about lines, in their order; undefined where it is not known yet, or
 * where the list cannot be read. Asks nothing as long as there is no line.
 */
export function useLineFacts(lines: readonly Asking[]): readonly (LineFacts | undefined)[] {
  const desk = useDesk();
  const [round, again] = useReducer((count: number) => count + 1, 0);
  const [known, setKnown] = useState<ReadonlyMap<string, LineFacts>>(new Map());
  const asking = lines.map(({ price, name, unit }) => ({ price, name, unit }));
  // What it asks and in which round, as text: the same content asks once.
  const text = JSON.stringify({ round, asking });
  useEffect(() => onInventoryChange(again), []);
  useEffect(() => {
    const asked = (JSON.parse(text) as { readonly asking: readonly Asking[] }).asking;
    if (asked.length === 0) return undefined;
    let current = true;
    askPrices(addressOf(desk), { part: 'facts', lines: asked }).then(
      ({ part }) => {
        if (!current) return;
        const answered = asked.flatMap((line, at) => {
          const facts = part[at];
          return facts ? [[keyOf(line), facts] as const] : [];
        });
        setKnown(new Map(answered));
      },
      // Hints are nothing to stand still for.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk, text]);
  return lines.map((line) => known.get(keyOf(line)));
}
