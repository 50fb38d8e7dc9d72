import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PortfolioQuery } from '#core/portfolio/query.ts';
import { addressOf, pathOf, type Address } from './address.ts';

export interface AddressHands {
  readonly address: Address;
  /** The address with some of it changed, for a link. */
  readonly to: (change: Partial<Address>) => string;
  /** Goes there; `replace` where Back is not to come by here again. */
  readonly go: (change: Partial<Address>, replace?: boolean) => void;
  readonly narrow: (change: Partial<PortfolioQuery>, replace?: boolean) => void;
}

/** View and filters as they stand in the address: they are the state of the page. */
export function useAddress(): AddressHands {
  const [location, navigate] = useLocation();
  const address = useMemo(() => {
    const [, , view, said] = location.split('/');
    return addressOf(view, said);
  }, [location]);
  const to = useCallback(
    (change: Partial<Address>) => pathOf({ ...address, ...change }),
    [address],
  );
  const go = useCallback(
    (change: Partial<Address>, replace = false) => navigate(to(change), { replace }),
    [navigate, to],
  );
  const narrow = useCallback(
    (change: Partial<PortfolioQuery>, replace = false) =>
      go({ query: { ...address.query, ...change } }, replace),
    [go, address],
  );
  return { address, to, go, narrow };
}
