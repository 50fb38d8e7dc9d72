import { coverHead } from './cover-head.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import { codeText } from '#core/report/paper-code.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES } from '#report/layout/look.ts';
import { plainDay, plainMoment } from '#report/words/calendar.ts';
import { PAPER_TEXT } from '#report/words/paper-text.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { planCode } from './plan-common.ts';

const DIGEST_DIGITS = 12;
const ROOM_TO_SIGN = 58;
const SIGN_INDENT = 250;
const { labels } = PLAN;

function fields(paper: PlanPaper): readonly { label: string; value: string }[] {
  const { plan, facts, desk } = paper.source;
  const { version, digest } = facts.ref;
  const { firstAgreed: from, lastAgreed: to } = desk.days;
  return [
    { label: labels.number, value: plan.paper.number },
    { label: labels.plan, value: plan.name },
    { label: labels.status, value: paper.isFinal ? PLAN.status.final : PLAN.status.draft },
    { label: labels.version, value: `${plan.revision}` },
    { label: labels.office, value: plan.paper.office },
    {
      label: labels.instrument,
      value: `${facts.title}, versi ${version} (sidik ${digest.slice(0, DIGEST_DIGITS)})`,
    },
    {
      label: labels.results,
      value:
        from === ''
          ? ''
          : PLAN.resultsOf(facts.resultYear, facts.agencies.length, plainDay(from), plainDay(to)),
    },
    { label: labels.made, value: plainMoment(desk.at) },
    { label: PAPER_TEXT.codeLabel, value: codeText(planCode(paper)) },
  ].filter(({ value }) => value.trim() !== '');
}

/** First page: whose plan for which years, how far it is, and how to check it. */
export function planCover(paper: PlanPaper, composer: Composer): void {
  const { plan, facts, desk } = paper.source;
  coverHead(composer, 'full', PLAN.title, PLAN.years(facts.years[0] ?? 0, facts.years.at(-1) ?? 0));
  composer.space(18);
  composer.paragraph(plan.paper.regency, { style: STYLES.coverName });
  composer.space(14);
  if (desk.sample) notice(composer, RECAP.sample);
  if (!paper.isFinal) notice(composer, PLAN.draft);
  composer.space(4);
  fieldList(composer, fields(paper));
  if (paper.missing.length === 0) return;
  composer.space(6);
  composer.paragraph(PLAN.missingTitle, { style: STYLES.strong, keepWith: 20 });
  for (const one of paper.missing) {
    composer.paragraph(`• ${PLAN.missing(one)}`, { indent: 8, style: STYLES.small });
  }
}

/** The sheet on which it is approved. */
export function planApproval({ source }: PlanPaper, composer: Composer): void {
  const { number, place, date, office, regency } = source.plan.paper;
  composer.heading('H1', PLAN.approval, { id: 'approval' });
  composer.space(6);
  composer.paragraph(PLAN.approvalLead);
  composer.space(10);
  fieldList(
    composer,
    [
      { label: labels.number, value: number },
      { label: labels.plan, value: source.plan.name },
      {
        label: labels.years,
        value: `${source.facts.years[0] ?? ''}–${source.facts.years.at(-1) ?? ''}`,
      },
    ].filter(({ value }) => value.trim() !== ''),
  );
  composer.space(30);
  composer.ensure(ROOM_TO_SIGN + 100);
  const at = { indent: SIGN_INDENT };
  const day = date === '' ? PLAN.noPlace : plainDay(date);
  composer.paragraph(`${place.trim() === '' ? PLAN.noPlace : place}, ${day}`, at);
  composer.paragraph(office.trim() === '' ? PLAN.noOffice : office, {
    ...at,
    style: STYLES.strong,
  });
  composer.paragraph(regency, at);
  composer.y += ROOM_TO_SIGN;
  const { y } = composer;
  composer.ink.artifact(() => {
    const x = PAPER.left + SIGN_INDENT;
    composer.ink.line({ x, y }, { x: PAPER.right, y }, { stroke: COLOURS.quiet, thickness: 0.6 });
  });
  composer.y += 3;
  composer.paragraph(PLAN.signName, at);
  composer.paragraph(PLAN.signIdentity, at);
}
