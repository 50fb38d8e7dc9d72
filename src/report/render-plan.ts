import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { openPaper } from '#report/layout/open-paper.ts';
import { paperLines } from '#report/layout/paper-lines.ts';
import { reserveContents, type ChapterName, type Contents } from '#report/sections/contents.ts';
import { planAnnex } from '#report/sections/plan-annex.ts';
import { planBasis, planMethod } from '#report/sections/plan-basis.ts';
import { planBudget } from '#report/sections/plan-budget.ts';
import { planConditions, planControl, planRoadmap } from '#report/sections/plan-carry.ts';
import { planCode } from '#report/sections/plan-common.ts';
import { planApproval, planCover } from '#report/sections/plan-cover.ts';
import { planGaps } from '#report/sections/plan-gaps.ts';
import { planInventory } from '#report/sections/plan-inventory.ts';
import { planPacket } from '#report/sections/plan-packet.ts';
import { planPortrait } from '#report/sections/plan-portrait.ts';
import { planInitiatives, planPriority } from '#report/sections/plan-proposals.ts';
import { planSummary } from '#report/sections/plan-summary.ts';
import { PAPER_TEXT } from '#report/words/paper-text.ts';
import { PLAN } from '#report/words/plan-text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

/** Above a chapter that follows on the same page. */
const CHAPTER_SPACE = 30;

interface Chapter extends ChapterName {
  readonly steps: readonly (() => void)[];
  /** Short as a rule: it follows on the same page where there is room. */
  readonly flows: boolean;
}

function chaptersOf(paper: PlanPaper, composer: Composer): readonly Chapter[] {
  const { chapters } = PLAN;
  const one = (
    id: keyof typeof chapters,
    lay: (paper: PlanPaper, composer: Composer) => void,
    flows = false,
  ): Chapter => ({ id, title: chapters[id], steps: [() => lay(paper, composer)], flows });
  const { applications, facilities } = paper.tables;
  const isInventoryEmpty = applications.rows.length + facilities.rows.length === 0;
  return [
    one('summary', planSummary),
    one('basis', planBasis),
    one('method', planMethod),
    one('portrait', planPortrait),
    one('inventory', planInventory, true),
    one('gaps', planGaps, isInventoryEmpty),
    one('initiatives', planInitiatives),
    one('priority', planPriority),
    one('packet', planPacket),
    { id: 'budget', title: chapters.budget, steps: planBudget(paper, composer), flows: false },
    one('roadmap', planRoadmap),
    one('conditions', planConditions, true),
    one('control', planControl, true),
    one('annex', planAnnex),
  ];
}

function watermarkOf({ source, isFinal }: PlanPaper): string | null {
  if (source.desk.sample) return PAPER_TEXT.sampleWatermark;
  return isFinal ? null : PLAN.draftMark;
}

/** The words in front of header and footer: what the document is not. */
function markOf({ source, isFinal }: PlanPaper): string {
  return [
    ...(source.desk.sample ? [PLAN.sampleMark] : []),
    ...(isFinal ? [] : [PLAN.draftMark]),
  ].join(', ');
}

/**
 * Renders "Rekomendasi Investasi TIK" as PDF bytes. Needs no DOM. The same document gives the same
 * bytes on every device. Yields to the event loop between parts; an aborted `signal` ends it with
 * the signal's reason.
 */
export async function renderPlan(
  paper: PlanPaper,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { source } = paper;
  const { plan, facts, desk } = source;
  const { regency, office } = plan.paper;
  const years = PLAN.years(facts.years[0] ?? 0, facts.years.at(-1) ?? 0);
  const code = planCode(paper);
  const head = {
    title: [PLAN.title, plan.name, years].filter((part) => part !== '').join(', '),
    subject: `${facts.title} ${facts.ref.version}`,
    author: [office, regency].filter((part) => part !== '').join(', '),
    code,
    madeAt: desk.at,
    watermark: watermarkOf(paper),
  };
  const { planPrint, fingerprint } = paper;
  const composer = openPaper(head, { source, planPrint, fingerprint }, fonts);
  const chapters = chaptersOf(paper, composer);
  let contents: Contents | null = null;
  const parts = [
    () => {
      planCover(paper, composer);
      composer.newPage();
      composer.openSection();
      planApproval(paper, composer);
      contents = reserveContents(composer, chapters);
    },
    ...chapters.flatMap(({ steps, flows }) => [
      () => {
        if (flows) composer.space(CHAPTER_SPACE);
        else composer.newPage();
        composer.openSection();
      },
      ...steps,
    ]),
    () => {
      contents?.fill();
      paperLines(composer, {
        code,
        mark: markOf(paper),
        aboveLeft: regency === '' ? plan.name : regency,
        aboveRight: `${facts.shortTitle}, versi ${facts.ref.version}`,
        below: `${PLAN.title}, ${years.toLowerCase()}`,
      });
    },
  ];
  return renderParts(composer, parts, progress, signal);
}
