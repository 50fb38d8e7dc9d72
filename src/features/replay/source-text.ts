import type { CarryWords } from '#core/replay/carry.ts';
import type { Source } from '#core/replay/plan-types.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { levelText } from './numbers.ts';
import { TEXT } from './text.ts';

/** Where an old indicator stood, in the words of its own instrument: "Tingkat 3 (Terdefinisi)". */
export function standText({ state, value, label }: Source): string {
  if (state !== 'rated' || !value) return TEXT.state[state === 'rated' ? 'blank' : state];
  return TEXT.levelWas(levelText(value), label);
}

/** The texts of an old answer that are not empty, each with its name. */
export function saidIn({
  answer,
}: Source): readonly { readonly label: string; readonly said: string }[] {
  return [
    { label: TEXT.fact, said: answer.fact.trim() },
    { label: TEXT.analysis, said: answer.analysis.trim() },
    { label: TEXT.reason, said: answer.reason.trim() },
    { label: TEXT.notes, said: answer.notes.trim() },
  ].filter(({ said }) => said !== '');
}

/** The note with which an old answer comes along: what it stood on, its texts, and no value. */
export function noteFrom({
  shortTitle,
  version,
}: Pick<Rubric, 'shortTitle' | 'version'>): CarryWords['noteOf'] {
  return (source) =>
    [
      TEXT.note.head(shortTitle, version, source.code, source.title, standText(source)),
      ...saidIn(source).map(({ label, said }) => TEXT.note.line(label, said)),
    ].join('\n');
}
