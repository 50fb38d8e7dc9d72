import { useState, type ReactNode } from 'react';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { Instrument } from '#core/history/instrument.ts';
import { measureOfRubric } from '#core/history/measure.ts';
import { pointOf } from '#core/history/subjects.ts';
import { countTargets, targetRows, type Reached } from '#core/history/targets.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { DraftAgency, PeriodDraft } from '#core/period/draft.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import { shownPeriod } from '#state/period/period-editor.ts';
import { usePeriodEditor, usePeriodState } from '#state/period/use-period-editor.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Choice } from '#ui/choice.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Field } from '#ui/field.tsx';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { shownValue } from './numbers.ts';
import { TargetChart } from './target-chart.tsx';
import { targetProblem } from './target-field.tsx';
import { targetFile } from './target-file.ts';
import { TargetTable } from './target-table.tsx';
import { text } from './text-target.ts';
import type { YearsHere } from './years-here.ts';

/** What an agency reached in a period: a result of that period, else of its year by its instrument. */
function reachedIn(
  { view }: YearsHere,
  { id }: OwnPeriod,
  draft: PeriodDraft,
): (agency: DraftAgency) => Reached | null {
  const own = view.results.filter(
    ({ scope, rubric, period, year }) =>
      !scope &&
      rubric.digest === draft.rubric?.digest &&
      (period === id || `${year}` === draft.year.trim()),
  );
  return ({ name, shortName, code }) => {
    const agency = { name, shortName, code, government: draft.government };
    const same = own.filter((one) => isSameAgency(one.agency, agency));
    const result = same.find(({ period }) => period === id) ?? same[0];
    const point = result && pointOf(result);
    return point ? { value: point.value, stage: point.stage, source: point.source } : null;
  };
}

function SaveLine({ editor }: { readonly editor: ReturnType<typeof usePeriodEditor> }): ReactNode {
  const { status, conflict } = usePeriodState(editor);
  return <SaveState>{conflict ? text.save.conflict : text.save[status.kind]}</SaveState>;
}

interface OfPeriodProps {
  readonly here: YearsHere;
  readonly record: OwnPeriod;
  readonly instrument: Instrument;
}

function OfPeriod({ here, record, instrument }: OfPeriodProps): ReactNode {
  const editor = usePeriodEditor(record);
  const draft = shownPeriod(usePeriodState(editor));
  const rows = targetRows(draft, reachedIn(here, record, draft), instrument);
  const { digits, bounds, readsRounded } = instrument;
  const exporting = useTableExport({ name: text.file, tables: () => [targetFile(rows, digits)] });
  const count = countTargets(rows);
  const mean = here.view.means.find(
    ({ year, measure }) =>
      `${year}` === draft.year.trim() &&
      draft.rubric !== null &&
      measure === measureOfRubric(draft.rubric.digest),
  );
  const [low, high] = [shownValue(bounds.low, 0), shownValue(bounds.high, 0)];
  const typeOwn = (id: string, typed: string): void =>
    editor.change((shown) => ({
      ...shown,
      agencies: shown.agencies.map((one) =>
        one.id === id ? { ...one, target: typed.replace(',', '.') } : one,
      ),
    }));
  return (
    <>
      <Section id="target-semua" title={draft.name}>
        <Field
          label={text.forAll}
          hint={text.forAllHint(low, high)}
          error={targetProblem(draft.target, instrument)}
        >
          {(control) => (
            <input
              {...control}
              className="input years-target"
              inputMode="decimal"
              value={decimal(draft.target)}
              onChange={(event) => {
                const target = event.target.value.replace(',', '.');
                editor.change((shown) => ({ ...shown, target }));
              }}
            />
          )}
        </Field>
        <SaveLine editor={editor} />
        <p>
          {mean
            ? text.mean(
                shownValue(mean.value, digits),
                mean.of?.counted ?? 0,
                count.invited,
                decimal(draft.target.trim()) || '–',
              )
            : text.noMean(count.invited)}
        </p>
        <p>{text.counts(count.reached, count.measured, count.aimed)}</p>
        <p className="soft">{text.rule(readsRounded)}</p>
      </Section>
      <Section id="target-opd" title={text.title}>
        <TargetTable
          rows={rows}
          shared={decimal(draft.target.trim())}
          instrument={instrument}
          onType={typeOwn}
        />
        <TableExport {...exporting} />
        <TargetChart
          rows={rows}
          digits={digits}
          max={toNumber(bounds.high)}
          about={text.chart.about(draft.name, draft.year)}
        />
      </Section>
    </>
  );
}

/** Targets of a period, set here, against what was reached. */
export function TargetPart(here: YearsHere): ReactNode {
  const { periods } = here.records;
  const [chosen, setChosen] = useState('');
  const record = periods.find(({ id }) => id === chosen) ?? periods[0];
  if (!record) return <EmptyState title={text.none.title}>{text.none.next}</EmptyState>;
  const { rubric } = record.draft;
  const facts = rubric && here.view.measures.get(measureOfRubric(rubric.digest));
  const instrument = facts?.instrument ?? null;
  return (
    <>
      {periods.length > 1 && (
        <Choice
          label={text.period}
          value={record.id}
          words={Object.fromEntries(
            periods.map(({ id, draft }) => [id, text.chart.about(draft.name, draft.year)]),
          )}
          onChoose={setChosen}
        />
      )}
      {instrument ? (
        <OfPeriod key={record.id} here={here} record={record} instrument={instrument} />
      ) : (
        <p className="card">{rubric ? text.noInstrument : text.noRubric}</p>
      )}
    </>
  );
}
