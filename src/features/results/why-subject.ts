/** Which of the two scores a number belongs to. */
export type Basis = 'claimed' | 'supported';

/** One indicator put from one level to another, on paper. */
export interface Move {
  readonly indicatorId: string;
  readonly from: number;
  readonly to: number;
}

/** A number on the page that can say how it came about. */
export type WhySubject =
  | { readonly kind: 'index'; readonly basis: Basis }
  | { readonly kind: 'group'; readonly basis: Basis; readonly id: string }
  | { readonly kind: 'share'; readonly id: string }
  | { readonly kind: 'contribution'; readonly id: string }
  | { readonly kind: 'level'; readonly basis: Basis; readonly id: string }
  | { readonly kind: 'distance' }
  | { readonly kind: 'moves'; readonly moves: readonly Move[] };
