/** The two costs of an initiative. */
export type CostPart = 'oneOff' | 'perYear';
export type CostFigure = 'low' | 'likely' | 'high';

/** What is wrong with an initiative as it stands. */
export type InitiativeFault =
  | { readonly kind: 'bad-id' }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'raises-nothing' }
  /** A cell that does not say "indicator:from>to". */
  | { readonly kind: 'unreadable-raise'; readonly text: string }
  | { readonly kind: 'unknown-indicator'; readonly indicator: string }
  | { readonly kind: 'outside-scale'; readonly indicator: string; readonly level: number }
  | {
      readonly kind: 'not-upward';
      readonly indicator: string;
      readonly from: number;
      readonly to: number;
    }
  /** Nobody said what it costs. */
  | { readonly kind: 'no-cost' }
  /** Everything is said to cost nothing, which is taken for not said. */
  | { readonly kind: 'zero-cost' }
  /** Figures that are missing, negative, or no whole rupiah. */
  | {
      readonly kind: 'cost-figures';
      readonly part: CostPart;
      readonly figures: readonly CostFigure[];
    }
  | { readonly kind: 'cost-order'; readonly part: CostPart }
  | { readonly kind: 'no-basis' }
  | { readonly kind: 'weeks' }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'no-vintage' }
  /** The code is not of the list that is said, but of these; their names. */
  | { readonly kind: 'other-list'; readonly lists: readonly string[] };

/** What is wrong between initiatives. */
type RelationFault =
  | { readonly kind: 'duplicate-id' }
  /** Each requires the next, and the last the first. */
  | { readonly kind: 'ring'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown-required'; readonly other: string }
  | { readonly kind: 'unknown-excluded'; readonly other: string }
  | { readonly kind: 'excludes-itself' }
  /** Both are needed for it, or one of them is itself, and they cannot stand beside each other. */
  | { readonly kind: 'excludes-required'; readonly one: string; readonly other: string };

/** What is wrong, and with which initiative; of a ring with its smallest id. */
export interface InitiativeProblem {
  readonly id: string;
  readonly fault: InitiativeFault | RelationFault;
}

/** Whether the initiative with this id has a part in a problem. */
export function concerns({ id, fault }: InitiativeProblem, initiative: string): boolean {
  if (id === initiative) return true;
  if (fault.kind === 'ring') return fault.ids.includes(initiative);
  if (fault.kind !== 'excludes-required') return false;
  return fault.one === initiative || fault.other === initiative;
}
