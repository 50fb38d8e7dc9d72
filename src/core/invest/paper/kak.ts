import type { KakBlock, KakGround } from './kak-block.ts';
import { costs, schedule, trace } from './kak-cost.ts';
import { charge, identity, laws } from './kak-head.ts';
import { KAK } from './kak-terms.ts';
import { aims, background, conditions, outputs, scope, targets } from './kak-why.ts';
import type { PaperInitiative } from './paper-facts.ts';
import { ranges } from './paper-index.ts';
import { PAPER_ROWS } from './paper-terms.ts';
import type { PlanPaper } from './paper.ts';

/** A draft KAK of one chosen initiative, before it is a file. */
export interface KakDraft {
  /** Without an ending. */
  readonly name: string;
  readonly title: string;
  readonly office: string;
  readonly at: string;
  /** Stands at the head of every page: what it is not; empty = nothing. */
  readonly mark: string;
  readonly blocks: readonly KakBlock[];
}

/** The draft KAK of one chosen initiative; null = nothing of it was chosen. */
export function kakDraft(paper: PlanPaper, id: string): KakDraft | null {
  const { index, source } = paper;
  const initiative = index.initiative(id);
  const own = index.chosen.filter((one) => one.initiative === id);
  if (!initiative || own.length === 0) return null;
  const gaps = new Map(source.facts.gaps.map((gap) => [gap.indicator, gap]));
  const places = own.map((one) => index.chosen.indexOf(one) + 1);
  const ground: KakGround = {
    paper,
    initiative,
    own,
    keys: [...new Set(own.flatMap(({ agencies }) => agencies))],
    rows: ranges(PAPER_ROWS.proposal, places),
    gapOf: (indicator) => gaps.get(indicator),
  };
  return {
    name: KAK.file(index.i(id), initiative.title),
    title: initiative.title,
    office: source.plan.paper.office,
    at: source.desk.at,
    mark: [
      ...(source.desk.sample ? [KAK.sampleMark] : []),
      ...(paper.isFinal ? [] : [KAK.draftMark]),
    ].join(', '),
    blocks: [
      ...identity(ground),
      ...background(ground),
      ...laws(),
      ...aims(ground),
      ...targets(ground),
      ...scope(ground),
      ...outputs(ground),
      ...conditions(ground),
      ...costs(ground),
      ...schedule(ground),
      ...charge(ground),
      ...trace(ground),
    ],
  };
}

/** What becomes of a wish for drafts. */
interface KakFile {
  /** Ids of the initiatives that give a draft. */
  readonly initiatives: readonly string[];
  /** One draft is a document, several are one file of them. */
  readonly ending: 'docx' | 'zip';
}

/** The drafts that some initiatives give, and the kind of file that holds them. */
export function kakFile(
  paper: Pick<PlanPaper, 'source' | 'index'>,
  asked: readonly string[],
): KakFile {
  const wanted = new Set(asked);
  const initiatives = chosenInitiatives(paper).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  return { initiatives, ending: initiatives.length === 1 ? 'docx' : 'zip' };
}

/** Ids of the initiatives of which anything was chosen, in the order of the catalogue. */
export function chosenInitiatives({
  source,
  index,
}: Pick<PlanPaper, 'source' | 'index'>): readonly PaperInitiative[] {
  const chosen = new Set(index.chosen.map(({ initiative }) => initiative));
  return source.facts.initiatives.filter(({ id }) => chosen.has(id));
}
