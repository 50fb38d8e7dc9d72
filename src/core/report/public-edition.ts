import type { FinalRecord, FinalValue, FinalVerdict, FinalVote } from '#core/review/final.ts';

/** What an edition does not print, as numbers for its cover. */
export interface LeftOut {
  /** Verdicts on evidence of class dikecualikan, and on evidence whose class nobody said. */
  readonly excluded: number;
  readonly unsaid: number;
  /** Texts about such evidence, or that name it. */
  readonly texts: number;
}

export const NOTHING_LEFT_OUT: LeftOut = { excluded: 0, unsaid: 0, texts: 0 };

/** Stands where a text was that this edition does not print; nobody can type it. */
export const WITHHELD = '\u0000';

/** Shorter titles would be found in every sentence. */
const SHORTEST_NAME = 4;

const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isWithheld({ document, informationClass }: FinalVerdict): boolean {
  if (document === null) return false;
  return informationClass === null || informationClass === 'dikecualikan';
}

/** How a document is called: by its title, with and without the ending of a file. */
function namesOf({ title }: FinalVerdict): readonly string[] {
  return [title, title.replace(/\.[a-z0-9]{1,5}$/iu, '')]
    .map(flat)
    .filter((name) => name.length >= SHORTEST_NAME);
}

/** Leaves texts out and counts them. */
class Censor {
  texts = 0;
  constructor(private readonly names: readonly string[]) {}

  /** The text, unless it names evidence that is not printed. */
  readonly unlessNamed = (text: string): string => {
    const said = flat(text);
    return this.names.some((name) => said.includes(name)) ? this.without(text) : text;
  };

  /** Never the text. */
  readonly without = (text: string): string => {
    if (text.trim() === '') return text;
    this.texts += 1;
    return WITHHELD;
  };
}

/**
 * A vote's sentences say which file proves what: where an indicator rests on evidence that
 * is not printed, none of them is.
 */
function publicVote(vote: FinalVote, keep: (text: string) => string): FinalVote {
  return {
    ...vote,
    departure: keep(vote.departure),
    fact: keep(vote.fact),
    analysis: keep(vote.analysis),
    shortcoming: keep(vote.shortcoming),
    recommendation: keep(vote.recommendation),
  };
}

function publicValue(value: FinalValue, censor: Censor, isTouched: boolean): FinalValue {
  const { unlessNamed, without } = censor;
  return {
    ...value,
    note: unlessNamed(value.note),
    subject: unlessNamed(value.subject),
    shortcoming: unlessNamed(value.shortcoming),
    recommendation: unlessNamed(value.recommendation),
    minority: value.minority.map((one) => ({ ...one, text: unlessNamed(one.text) })),
    votes: value.votes.map((vote) => publicVote(vote, isTouched ? without : unlessNamed)),
  };
}

/** A note about evidence that is not there may still speak of what nobody classed. */
function publicVerdict(verdict: FinalVerdict, censor: Censor): FinalVerdict {
  const keep = verdict.document === null ? censor.without : censor.unlessNamed;
  return { ...verdict, note: keep(verdict.note) };
}

/**
 * The record as everybody may read it: without evidence of class dikecualikan (UU 14/2008
 * art. 17) or of no said class, without what was written about it, and without any text
 * that names it. Values, rules and counts stay as they are.
 */
export function publicEdition(record: FinalRecord): {
  readonly record: FinalRecord;
  readonly leftOut: LeftOut;
} {
  const withheld = record.verdicts.filter(isWithheld);
  const touched = new Set(withheld.map(({ indicator }) => indicator));
  const censor = new Censor([...new Set(withheld.flatMap(namesOf))]);
  const notes = withheld.filter(({ note }) => note.trim() !== '').length;
  const edition: FinalRecord = {
    ...record,
    note: censor.unlessNamed(record.note),
    reopening: censor.unlessNamed(record.reopening),
    missing: record.missing.map((one) => ({ ...one, reason: censor.unlessNamed(one.reason) })),
    kept: record.kept.map((one) => ({ ...one, reason: censor.unlessNamed(one.reason) })),
    left: record.left.map((one) => ({ ...one, reason: censor.unlessNamed(one.reason) })),
    values: Object.fromEntries(
      Object.entries(record.values).map(([id, value]) => [
        id,
        publicValue(value, censor, touched.has(id)),
      ]),
    ),
    verdicts: record.verdicts
      .filter((verdict) => !isWithheld(verdict))
      .map((verdict) => publicVerdict(verdict, censor)),
  };
  const excluded = withheld.filter((one) => one.informationClass === 'dikecualikan').length;
  return {
    record: edition,
    leftOut: { excluded, unsaid: withheld.length - excluded, texts: censor.texts + notes },
  };
}
