/**
 * The report's content for pdfmake: the same texts, tables and lists, with the words
 * of our own report. It leaves out what only ours has (charts, bookmarks, links, tags).
 */
export function pdfmakeReport(app, report) {
  const { CHAPTERS, COVER, NOTES, STATUS_WARNINGS, TEXT } = app.text;
  const { assessment, rubric } = report;
  const labelled = (fields) => ({
    table: {
      widths: [74, '*'],
      body: fields.filter(([, text]) => text.trim() !== '').map(([label, text]) => [label, text]),
    },
    layout: 'noBorders',
  });
  return {
    defaultStyle: { font: 'Noto', fontSize: 9.5 },
    styles: { h1: { fontSize: 16, bold: true }, h2: { fontSize: 12, bold: true } },
    pageSize: 'A4',
    pageMargins: [62, 76, 56, 64],
    footer: (page, pages) => ({ text: TEXT.pageOf(page, pages), alignment: 'right', margin: 20 }),
    content: [
      { text: TEXT.title, style: 'h1' },
      assessment.agency.name,
      assessment.agency.government,
      STATUS_WARNINGS[rubric.status] ?? '',
      labelled([
        [COVER.instrument, rubric.title],
        [COVER.year, String(assessment.year)],
        [COVER.code, assessment.agency.code],
      ]),
      ...report.sections.flatMap((section) => chapter(app, report, section, labelled)),
      { text: CHAPTERS.gaps, style: 'h1', pageBreak: 'before' },
      gapTable(app, report),
      { text: CHAPTERS.derivation(report.terms), style: 'h1', pageBreak: 'before' },
      ...app.derivation.derivationOf(report.sheet.claimed).map((step) => termTable(app, step)),
      { text: CHAPTERS.notes, style: 'h1', pageBreak: 'before' },
      NOTES.source,
      NOTES.figures,
      { ul: rubric.ratification },
    ],
  };
}

const table = (widths, body) => ({ table: { headerRows: 1, widths, body }, margin: [0, 6] });
const labelOf = ({ scales }, { scale }, level) => scales[scale]?.labels[String(level)] ?? '';

function chapter(app, report, { group, rows }, labelled) {
  const { GROUP } = app.groupText;
  const { percent, rounded } = app.format;
  const { code, title, level, target, share, contribution } = GROUP.columns;
  const heads = [code, title, level, target, share, contribution];
  const body = rows.map(({ indicator, trace, target: aim }) => [
    indicator.code,
    indicator.title,
    `${trace.climb.level} ${labelOf(report.rubric, indicator, trace.climb.level)}`,
    String(aim),
    percent(trace.share),
    rounded(trace.contribution, 3),
  ]);
  return [
    { text: group.title, style: 'h1', pageBreak: 'before' },
    table([36, '*', 90, 46, 50, 62], [heads, ...body]),
    ...rows.flatMap((row) => indicatorBlock(app, report, row, labelled)),
  ];
}

function indicatorBlock(app, report, { indicator, answer, trace, target }, labelled) {
  const { INDICATOR } = app.groupText;
  const at = indicator.levels.findIndex(({ level }) => level === trace.climb.level);
  const ticked = new Set(answer.criteria);
  const ladder = indicator.levels.slice(at, at + 2).flatMap((step, place) => [
    (place === 0 ? INDICATOR.reached : INDICATOR.next)(
      step.level,
      labelOf(report.rubric, indicator, step.level),
    ),
    {
      ul: step.criteria.map(
        ({ id, text }) => `${text} ${ticked.has(id) ? INDICATOR.met : INDICATOR.unmet}`,
      ),
    },
  ]);
  return [
    { text: `${indicator.code} ${indicator.title}`, style: 'h2', margin: [0, 8, 0, 2] },
    [
      INDICATOR.level(trace.climb.level, labelOf(report.rubric, indicator, trace.climb.level)),
      INDICATOR.target(target),
      INDICATOR.share(app.format.percent(trace.share)),
    ].join('; '),
    labelled([
      [INDICATOR.fact, answer.fact],
      [INDICATOR.analysis, answer.analysis],
      [INDICATOR.notes, answer.notes],
    ]),
    ...ladder,
  ];
}

function gapTable(app, report) {
  const { columns } = app.groupText.GAPS;
  const body = report.gaps.map(({ indicator, level, target, gain, missingCriteria }, at) => [
    String(at + 1),
    indicator.code,
    indicator.title,
    `${level} ${labelOf(report.rubric, indicator, level)}`,
    String(target),
    app.format.rounded(gain, 3),
    String(missingCriteria.length),
  ]);
  return table([30, 36, '*', 90, 46, 56, 56], [Object.values(columns), ...body]);
}

function termTable(app, { terms }) {
  const { exact } = app.format;
  return table(
    [36, '*', 60, 60],
    [
      ['', '', '', ''],
      ...terms.map(({ node, weight, value }) => [
        node.code,
        node.title,
        exact(weight),
        value === null ? '' : exact(value),
      ]),
    ],
  );
}
