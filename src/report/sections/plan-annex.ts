import type { PlanPaper } from '#core/invest/paper/paper.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { inGroups } from '#report/words/format.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { chapterHead, printTable, subhead } from './plan-common.ts';

const { annex } = PLAN;

/** The whole scores, what words mean, and what the document is recognised by. */
export function planAnnex({ tables, source, planPrint }: PlanPaper, composer: Composer): void {
  const { scores } = tables;
  const last = scores.columns.length - 1;
  chapterHead(composer, 'annex', PLAN.chapters.annex, annex.elsewhere);
  subhead(composer, 'scores', annex.scores);
  const groups = last - 3;
  const width = Math.max(28, Math.min(46, Math.floor(220 / Math.max(1, groups))));
  printTable(
    composer,
    scores,
    scores.columns.map((_, at) => {
      if (at === 1) return { at, width: 'rest' as const, namesRow: true };
      if (at === 0) return { at, width: 34 };
      if (at === last) return { at, width: 60 };
      return { at, width: at === last - 1 ? 42 : width, bold: at === last - 1 };
    }),
    { size: 7, dense: true },
  );
  subhead(composer, 'terms', annex.terms);
  fieldList(
    composer,
    annex.glossary.map(([label, value]) => ({ label, value })),
    { style: STYLES.small },
  );
  subhead(composer, 'prints', annex.prints);
  composer.paragraph(annex.printsLead, { style: STYLES.small });
  composer.space(6);
  fieldList(
    composer,
    [
      { label: annex.plan, value: inGroups(planPrint) },
      ...source.facts.agencies.map(({ name, result }) => ({
        label: name,
        value: inGroups(result),
      })),
    ],
    { style: STYLES.small, labelWidth: 150 },
  );
}
