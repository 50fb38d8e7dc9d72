import type { PortfolioAsk, PartName, Slice } from '#core/portfolio/query.ts';
import type { PortfolioView } from '#core/portfolio/view.ts';
import type { Address } from './address.ts';

/** The view that answers one kind of question. */
export type ViewOf<P extends PartName> = PortfolioView<Extract<PortfolioAsk, { part: P }>>;

/** A view together with what it is about, so that the one tells the shape of the other. */
export type Told = {
  readonly [P in PartName]: { readonly is: P; readonly view: ViewOf<P> };
}[PartName];

/** What an answer is about decides its shape. */
export function toldOf(view: PortfolioView<PortfolioAsk>): Told {
  return { is: view.ask.part, view } as Told;
}

/** What has to be asked for what the address shows. */
export function askOf(address: Address, rows: Slice): PortfolioAsk {
  const { order, columns, across, gap, target } = address;
  switch (address.view) {
    case 'ringkasan':
      return { part: 'summary' };
    case 'peringkat':
      return { part: 'ranking', rows, order };
    case 'peta':
      return { part: 'heat', columns, rows, order };
    case 'sebaran':
      return { part: 'spread', across };
    case 'selisih':
      return { part: 'gaps', gap, target, rows, direction: order.direction };
    case 'terlemah':
      return { part: 'weakest' };
    case 'terpisah':
      return { part: 'apart', rows };
    case 'asal':
      return { part: 'derivation', target, rows };
  }
}
