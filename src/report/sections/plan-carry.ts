import { gatesOf, type Gate } from '#core/invest/proposal/gates.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { bullets, chapterHead, printTable, subhead } from './plan-common.ts';

/** Initiative by year, with what has to come before. */
export function planRoadmap({ tables, source }: PlanPaper, composer: Composer): void {
  const { roadmap } = tables;
  chapterHead(composer, 'roadmap', PLAN.chapters.roadmap, PLAN.roadmap.lead);
  if (roadmap.rows.length === 0) return composer.paragraph(PLAN.packet.none);
  const years = source.facts.years.length;
  printTable(
    composer,
    roadmap,
    [
      { at: 0, width: 32 },
      { at: 1, width: 'rest', namesRow: true },
      ...source.facts.years.map((_, at) => ({ at: 2 + at, width: years < 4 ? 60 : 50 })),
      { at: 2 + years, width: 50 },
      { at: 3 + years, width: 46 },
    ],
    { size: 7, hasSum: true, dense: true },
  );
}

const CLAUSES = ['source-code', 'integration', 'security', 'common', 'upkeep'] as const;

/** What contracts have to say, and under which conditions gates were passed. */
export function planConditions({ tables, index }: PlanPaper, composer: Composer): void {
  const { conditions: words } = PLAN;
  chapterHead(composer, 'conditions', PLAN.chapters.conditions, '');
  const asked = new Set<Gate>(
    index.chosen.flatMap(({ initiative }) => {
      const kind = index.initiative(initiative)?.kind;
      return kind ? gatesOf(kind) : [];
    }),
  );
  subhead(composer, 'clauses', words.clausesTitle);
  const { always } = words.clauses;
  bullets(composer, [
    ...always,
    ...CLAUSES.filter((gate) => asked.has(gate)).map((gate) => words.clauses[gate]),
  ]);
  subhead(composer, 'gate-conditions', words.gatesTitle);
  if (tables.conditions.rows.length === 0) return composer.paragraph(words.none);
  printTable(composer, tables.conditions, [
    { at: 0, width: 140, namesRow: true },
    { at: 1, width: 80 },
    { at: 2, width: 'rest' },
    { at: 3, width: 90 },
  ]);
}

/** What is watched, and what became of what was recommended before. */
export function planControl({ tables, source }: PlanPaper, composer: Composer): void {
  const { control: words } = PLAN;
  const { fates } = source.desk;
  chapterHead(composer, 'control', PLAN.chapters.control, words.lead);
  printTable(composer, tables.control, [
    { at: 0, width: 'rest', namesRow: true },
    { at: 1, width: 60, grouped: true },
    { at: 2, width: 84, bold: true, grouped: true },
    { at: 3, width: 90 },
    { at: 4, width: 110 },
  ]);
  subhead(composer, 'fates', words.fatesTitle);
  if (fates.length === 0) return composer.paragraph(words.noFates);
  composer.paragraph(
    words.budgeted(
      fates.filter(({ fate }) => fate?.budgeted === true).length,
      fates.length,
      fates.filter(({ fate }) => fate?.carriedOut === 'yes').length,
    ),
  );
  composer.space(4);
  printTable(
    composer,
    tables.fates,
    [
      { at: 0, width: 34 },
      { at: 1, width: 84 },
      { at: 2, width: 'rest', namesRow: true },
      { at: 3, width: 62 },
      { at: 4, width: 56 },
      { at: 5, width: 66, grouped: true },
      { at: 6, width: 58 },
      { at: 7, width: 70 },
    ],
    { size: 7, dense: true },
  );
}
