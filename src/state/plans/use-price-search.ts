import { useEffect, useState } from 'react';
import type { Price } from '#core/invest/price/price.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { askPrices } from '#worker/inventory-client.ts';
import { COST_LINES_TEXT as TEXT } from './cost-lines-text.ts';
import { useDesk } from '#state/desk.ts';

/** As many as a person looks through before typing another word. */
const SHOWN = 20;
const NONE: readonly Price[] = [];

interface PriceSearch {
  readonly found: readonly Price[];
  /** How the search stands, in words. */
  readonly said: string;
}

interface Answer {
  readonly words: string;
  readonly search: PriceSearch;
}

/** Prices with all these words, the first ones by name; null = nobody searches. */
export function usePriceSearch(words: string | null): PriceSearch {
  const desk = useDesk();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (words === null) return undefined;
    let current = true;
    const settle = (search: PriceSearch): void => {
      if (current) setAnswer({ words, search });
    };
    const isSearch = words.trim() !== '';
    const filter = { words, standard: '', year: '' };
    const order = { by: 'name', down: false } as const;
    const rows = { from: 0, count: isSearch ? SHOWN : 0 };
    askPrices(addressOf(desk), { part: 'list', filter, order, rows }).then(
      ({ prices, part: { shown, count } }) => {
        if (prices === 0) settle({ found: NONE, said: TEXT.noPrices });
        else if (isSearch) settle({ found: shown, said: TEXT.found(count, shown.length) });
        else settle({ found: NONE, said: TEXT.ready(prices) });
      },
      () => settle({ found: NONE, said: TEXT.failed }),
    );
    return () => {
      current = false;
    };
  }, [desk, words]);
  // What was found last stays while the next is sought.
  return answer?.search ?? { found: NONE, said: words === null ? '' : TEXT.searching };
}
