import { coverHead } from './cover-head.ts';
import type { RecapReport } from '#core/report/recap.ts';
import { codeText } from '#core/report/paper-code.ts';
import { filterTerms } from '#core/report/recap-filter.ts';
import { MOST_LISTED, MOST_ROWS, MOST_SHEETS } from '#core/report/recap-source.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { plainMoment } from '#report/words/calendar.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { TEXT } from '#report/words/text.ts';
import { recapCode } from './recap-common.ts';

const DIGEST_DIGITS = 12;
const { labels } = RECAP;

function notices(report: RecapReport, composer: Composer): void {
  const { source, chosen, frame, leftOut, notPrinted, sheetsLeftOut } = report;
  const { counts } = source.head;
  if (source.about.sample) notice(composer, RECAP.sample);
  if (chosen.stage !== 'final') notice(composer, RECAP.provisional);
  const { counted, comparable } = counts;
  const filters = filterTerms(source.head.query).join('; ');
  if (filters !== '') notice(composer, RECAP.filterRule(filters, counted, comparable));
  if (leftOut) notice(composer, RECAP.publicEdition(leftOut));
  if (source.head.extents.length > 1) notice(composer, RECAP.extentRule(source.head.extents));
  if (!frame.known) notice(composer, RECAP.unknownInstrument);
  if (counts.unknownKey > 0) notice(composer, RECAP.unknownKeys(counts.unknownKey));
  if (notPrinted > 0) notice(composer, RECAP.notPrinted(notPrinted, MOST_ROWS));
  if (sheetsLeftOut) notice(composer, RECAP.sheetsLeftOut(MOST_SHEETS));
}

function fields(report: RecapReport): readonly { label: string; value: string }[] {
  const { source, chosen, frame } = report;
  const { about, head } = source;
  const { version, digest } = frame.ref;
  const { counted, comparable } = head.counts;
  const filters = filterTerms(head.query);
  return [
    { label: labels.unit, value: about.unit },
    { label: labels.periods, value: about.periods.join('; ') },
    { label: labels.year, value: String(chosen.year) },
    { label: labels.instrument, value: frame.title },
    { label: labels.version, value: `${version} (sidik ${digest.slice(0, DIGEST_DIGITS)})` },
    {
      label: labels.stage,
      value: `${RECAP.stage(chosen.stage)}, nilai ${RECAP.measures[chosen.measure]}`,
    },
    { label: labels.filter, value: filters.length === 0 ? RECAP.noFilter : filters.join('; ') },
    {
      label: labels.results,
      value: RECAP.counted(counted, comparable, counted !== comparable),
    },
    { label: labels.made, value: plainMoment(about.at) },
    { label: PAPER_TEXT.codeLabel, value: codeText(recapCode(report)) },
  ].filter(({ value }) => value.trim() !== '');
}

/** First page: whose summary of what, which edition, what is not in it, and how to check it. */
export function recapCover(report: RecapReport, composer: Composer): void {
  const { source, chosen, frame } = report;
  coverHead(
    composer,
    'full',
    PAPER_TITLES[source.paper],
    `${frame.shortTitle}, ${TEXT.year(chosen.year)}`,
  );
  composer.space(18);
  composer.paragraph(source.about.government, { style: STYLES.coverName });
  composer.space(14);
  notices(report, composer);
  composer.space(4);
  fieldList(composer, fields(report));
  composer.space(6);
  const isListed = source.results.length <= MOST_LISTED;
  composer.paragraph(isListed ? RECAP.summaryOnly : RECAP.listTooLong(MOST_LISTED), {
    style: STYLES.small,
  });
}
