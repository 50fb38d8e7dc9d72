import { createContext, use, type ComponentType } from 'react';
import type { DocumentId } from '#core/lib/ids.ts';
import type { EvidenceSupport } from '#core/evidence/document.ts';

interface SlotProps {
  readonly link: EvidenceSupport;
  /** The words of the evidence item. */
  readonly label: string;
  /** The document that is looked at now. */
  readonly shown: DocumentId | null;
  readonly onShow: (id: DocumentId) => void;
}

interface BesideProps {
  readonly documentId: DocumentId;
  /** In a column of its own, or over the page. */
  readonly place: 'beside' | 'over';
  readonly onClose: () => void;
}

/** What another feature puts into the page of an indicator; composed by the application. */
export interface EvidenceParts {
  /** The documents of one evidence item: to attach, to choose, to let go. */
  readonly Slot: ComponentType<SlotProps>;
  /** One document as it looks, beside the criteria. */
  readonly Beside: ComponentType<BesideProps>;
}

interface EvidenceView extends Pick<SlotProps, 'shown' | 'onShow'> {
  readonly Slot: EvidenceParts['Slot'];
}

/** Filled by the page of the indicator, for the lines of its ladder. */
export const EvidenceContext = createContext<EvidenceView | null>(null);

/** Throws outside the page of an indicator (a bug, not a user's mistake). */
export function useEvidenceView(): EvidenceView {
  const view = use(EvidenceContext);
  if (!view) throw new Error('useEvidenceView: no page of an indicator');
  return view;
}
