import type { Years } from '#state/use-years.ts';

/** Everything about one government, once it is here. */
export type YearsHere = Extract<Years, { readonly kind: 'here' }>;
