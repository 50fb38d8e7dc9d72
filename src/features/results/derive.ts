import type { Derivation } from './derivation.ts';
import { deriveGroup, deriveIndex } from './derive-index.ts';
import { deriveLevel } from './derive-level.ts';
import { deriveDistance, deriveMoves } from './derive-moves.ts';
import { deriveContribution, deriveShare } from './derive-share.ts';
import type { ResultsView } from './view.ts';
import type { Basis, WhySubject } from './why-subject.ts';

function scoreOf(view: ResultsView, basis: Basis) {
  const { supported, claimed } = view.sheet;
  return basis === 'supported' && supported.kind === 'scored' ? supported.score : claimed;
}

/** How any number on the page came about. */
export function derive(view: ResultsView, subject: WhySubject): Derivation {
  switch (subject.kind) {
    case 'index':
      return deriveIndex(view, scoreOf(view, subject.basis), subject.basis);
    case 'group':
      return deriveGroup(view, scoreOf(view, subject.basis), subject.id, subject.basis);
    case 'level':
      return deriveLevel(view, scoreOf(view, subject.basis), subject.id, subject.basis);
    case 'share':
      return deriveShare(view, subject.id);
    case 'contribution':
      return deriveContribution(view, view.score, subject.id);
    case 'distance':
      return deriveDistance(view);
    case 'moves':
      return deriveMoves(view, subject.moves);
  }
}
