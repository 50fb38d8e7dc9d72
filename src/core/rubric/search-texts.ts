import { oncePer } from '#core/lib/once-per.ts';
import { fold } from '#core/lib/fold.ts';
import type { Group, Indicator, Rubric } from './types.ts';
import { placedIndicators, type PlacedIndicator } from './walk.ts';

/** Which part of an instrument a text is. */
export type SearchField =
  | 'title'
  | 'question'
  | 'why'
  | 'level'
  | 'criterion'
  | 'evidence'
  | 'good'
  | 'bad'
  | 'basis'
  | 'note'
  | 'coverage'
  | 'not-applicable'
  | 'external'
  | 'owners'
  | 'repeat'
  | 'description'
  | 'group'
  | 'source'
  | 'ratification';

/** One text of an instrument and where it stands; `level` only inside a ladder. */
export interface SearchText {
  readonly field: SearchField;
  readonly level: number | null;
  readonly text: string;
  readonly folded: string;
}

/** What is found together: the texts of one indicator, or (null) of the instrument itself. */
export interface SearchSubject {
  readonly placed: PlacedIndicator | null;
  readonly texts: readonly SearchText[];
}

function part(field: SearchField, text: string, level: number | null = null): SearchText {
  return { field, level, text, folded: fold(text) };
}

function textsOf(indicator: Indicator): readonly SearchText[] {
  const { coverage, external, repeat, owners = [], notes = [] } = indicator;
  return [
    part('title', `${indicator.code} ${indicator.title}`),
    part('question', indicator.question),
    part('why', indicator.why),
    ...(repeat ? [part('repeat', `${repeat.code} ${repeat.subject}`)] : []),
    ...(external
      ? [part('external', `${external.index}, ${external.publisher}. ${external.note}`)]
      : []),
    ...indicator.levels.flatMap(({ level, summary, criteria, evidence }) => [
      part('level', summary, level),
      ...criteria.map(({ text, dependsOn }) =>
        part('criterion', dependsOn === undefined ? text : `${text} (${dependsOn})`, level),
      ),
      ...evidence.map(({ text, must }) => part('evidence', [text, ...must].join('; '), level)),
    ]),
    ...indicator.goodEvidence.map((text) => part('good', text)),
    ...indicator.badEvidence.map((text) => part('bad', text)),
    ...(coverage ? [part('coverage', `${coverage.of}. ${coverage.note}`)] : []),
    ...(indicator.notApplicableWhen === undefined
      ? []
      : [part('not-applicable', indicator.notApplicableWhen)]),
    ...(owners.length > 0 ? [part('owners', owners.join(', '))] : []),
    ...indicator.basis.map((text) => part('basis', text)),
    ...notes.map((text) => part('note', text)),
  ];
}

function groupTexts(groups: readonly Group[]): readonly SearchText[] {
  return groups.flatMap(({ code, title, description = '', groups: below = [] }) => [
    part('group', `${code} ${title}. ${description}`.trim()),
    ...groupTexts(below),
  ]);
}

/** Every text of an instrument that can be searched, subject by subject in reading order. */
export const searchSubjects = oncePer((rubric: Rubric): readonly SearchSubject[] => [
  {
    placed: null,
    texts: [
      part('title', rubric.title),
      part('description', rubric.description),
      ...groupTexts(rubric.groups),
      ...rubric.provenance.map(({ title, publisher, note }) =>
        part('source', `${title}, ${publisher}. ${note}`),
      ),
      ...rubric.ratification.map((text) => part('ratification', text)),
    ],
  },
  ...placedIndicators(rubric).map((placed) => ({ placed, texts: textsOf(placed.indicator) })),
]);
