import { expect, test } from 'vitest';
import { ASSESSMENT_PAGES } from '#app/assessment-pages.ts';
import { OFFICE_PAGES } from '#app/office-pages.ts';
import { PAGES } from '#app/pages.ts';
import { PLAN_PAGES } from '#app/plan-pages.ts';
import { REVIEW_PAGES } from '#app/review-pages.ts';
import { paths } from '#state/paths.ts';
import { SAMPLE_DIALOGS, SEEDED_DIALOGS } from '../e2e/support/every-dialog.ts';
import { PAGE_AT, SAMPLE_PLACES, SEEDED_PLACES } from '../e2e/support/every-page.ts';
import { isSource, projectFiles, read } from './project-files.ts';

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();
const sources = projectFiles().filter(isSource);

test('every address of the application is looked at', () => {
  const looked = Object.keys({ ...SAMPLE_PLACES, ...SEEDED_PLACES });
  expect(sorted(looked)).toEqual(sorted(Object.keys(paths)));
});

test('every page of the route tables stands at one of those addresses', () => {
  const tables = { ...PAGES, ...ASSESSMENT_PAGES, ...REVIEW_PAGES, ...OFFICE_PAGES, ...PLAN_PAGES };
  expect(sorted(Object.keys(PAGE_AT))).toEqual(sorted(Object.keys(tables)));
  for (const address of Object.values(PAGE_AT)) {
    expect(Object.keys({ ...SAMPLE_PLACES, ...SEEDED_PLACES })).toContain(address);
  }
});

/** What opens a dialog; the parts that all of them are made of open none by themselves. */
function shownIn(file: string): boolean {
  const isPart = /^src\/ui\/(?:form-|prompt-)?dialog\.tsx$/.test(file);
  return !isPart && /<(?:Dialog|FormDialog|PromptDialog|dialog)\b/.test(read(file));
}

test('every dialog is looked at while it stands open', () => {
  const listed = [...SAMPLE_DIALOGS, ...SEEDED_DIALOGS].map(({ source }) => source);
  const inJourneys = projectFiles()
    .filter((file) => /^tests\/(?:e2e|browser)\/.*\.tsx?$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/expectSoundDialog\(\s*\w+,\s*'([^']+)',?\s*\)/g)].map(
        ([, source]) => source ?? '',
      ),
    );
  const shown = sources.filter(shownIn).map((file) => file.slice('src/'.length));
  expect(shown.length).toBeGreaterThan(50);
  expect(sorted([...listed, ...inJourneys])).toEqual(sorted(shown));
});

/** Drawings of their own, each with what shows that its numbers stand beside it. */
const BESIDE = {
  // A cell of a table: its value and interval are written in the cell.
  'src/features/agreement/interval-bar.tsx': /<IntervalBar\b/,
  'src/features/evaluation/pareto-chart.tsx': /<ParetoChart [^>]*\/>\s*<ReasonTable\b/,
  // Lines between lists of names, which are read as lists.
  'src/features/roster/lineage-part.tsx': /<Lines family=[^>]*\/>\}?\s*<ul>/,
} as const;

test('every chart stands beside the same numbers as a table', () => {
  const figures = sources.filter((file) =>
    /<(?:SceneDrawing|Drawing|SceneFigure|ChartFigure)\b|<svg\b/.test(read(file)),
  );
  const parts = ['src/ui/charts/chart-figure.tsx', 'src/ui/charts/scene-figure.tsx'];
  for (const part of parts) {
    expect(figures).toContain(part);
    expect(read(part), part).toMatch(/<details className="chart-twin">/);
  }
  // A scene is given its table; the other kind makes it from the same data.
  const scenes = sources.filter((file) => /<SceneFigure\b/.test(read(file)));
  expect(scenes.length).toBeGreaterThan(5);
  for (const file of scenes) expect(read(file), file).toMatch(/\btwin=\{/);
  // Outside of these parts nothing draws, but what stands beside its own numbers.
  const bare = figures
    .filter((file) => !/^src\/ui\/(?:charts|icons)\//.test(file))
    .filter((file) => /<svg\b|<SceneDrawing\b/.test(read(file)));
  expect(bare).toEqual(Object.keys(BESIDE));
  for (const [file, numbers] of Object.entries(BESIDE)) {
    expect(
      sources.some((one) => numbers.test(read(one))),
      file,
    ).toBe(true);
  }
});

test('every table has a name, and every head of it says what it heads', () => {
  for (const file of sources.filter((one) => one.endsWith('.tsx'))) {
    const code = read(file);
    const tables = code.match(/<table\b[^>]*>/g)?.length ?? 0;
    const named =
      (code.match(/<caption\b/g)?.length ?? 0) +
      (code.match(/<table\b[^>]*aria-label(?:ledby)?=/g)?.length ?? 0);
    expect(named, `${file}: tables with a name`).toBeGreaterThanOrEqual(tables);
    const heads = [...code.matchAll(/<th\b([^>]*?)>/gs)].filter(
      ([, attributes]) => !/scope=|role=/.test(attributes ?? ''),
    );
    expect(
      heads.map(([head]) => head),
      `${file}: heads without a scope`,
    ).toEqual([]);
  }
});

test('every kind of PDF is asked whether assistive technology can read it', () => {
  // What the others put their pages together with makes no paper by itself.
  const makers = sources
    .map((file) => /^src\/report\/(render-.*\.ts)$/.exec(file)?.[1] ?? '')
    .filter((name) => name !== '' && name !== 'render-parts.ts');
  const asked = projectFiles()
    .filter((file) => /^tests\/report\/.*\.test\.ts$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/expectReadable\([^;]*?\);?/gs)].flatMap(([call]) =>
        [...call.matchAll(/'(render-[^']+)'/g)].map(([, name]) => name ?? ''),
      ),
    );
  expect(sorted(asked)).toEqual(sorted(makers));
});

/** Forms in which nothing can be wrong: whatever is sought is sought. */
const NEVER_WRONG = ['src/features/rubrics/search-box.tsx'];

test('every form leads to what is wrong with it: a summary, or the focus on the field', () => {
  const forms = sources.filter((file) => file.endsWith('.tsx') && /<form\b/.test(read(file)));
  const led = forms.filter((file) => /<ErrorSummary\b/.test(read(file)));
  const alone = ['src/ui/small-form.tsx', ...NEVER_WRONG];
  expect(led.length).toBeGreaterThan(5);
  expect(sorted([...led, ...alone])).toEqual(sorted(forms));
});

const CHART_PARTS = /from 'recharts'/;

test('nothing moves by itself: no part, drawing or scroll is animated by code', () => {
  const moving = sources.filter((file) =>
    /behavior: *'smooth'|\.animate\(|<animate\b|startViewTransition|requestAnimationFrame\(function/.test(
      read(file),
    ),
  );
  expect(moving).toEqual([]);
  // The library of charts animates what is not told to stand still.
  for (const file of sources.filter((one) => CHART_PARTS.test(read(one)))) {
    const series = read(file).match(/<(?:Bar|Line|Area|Radar|Pie|Scatter)(?=\s)/g)?.length ?? 0;
    const still = read(file).match(/isAnimationActive=\{false\}/g)?.length ?? 0;
    expect(still, file).toBeGreaterThanOrEqual(series);
  }
});

test('nothing can be done by dragging alone', () => {
  const dragged = sources.filter((file) =>
    /\b(?:draggable|onDrop|onDragOver|onPointerMove|onTouchMove)=/.test(read(file)),
  );
  // Files can be dropped where there is a button that chooses them.
  expect(dragged.filter((file) => !/onDrop=\{drop\}/.test(read(file)))).toEqual([
    'src/ui/drop-zone.tsx',
  ]);
});
