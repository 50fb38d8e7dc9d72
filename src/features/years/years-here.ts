import type { Years } from '#state/portfolio/use-years.ts';

/** Everything about one government, once it is here. */
export type YearsHere = Extract<Years, { readonly kind: 'here' }>;
