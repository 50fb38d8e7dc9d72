import type { ReactNode } from 'react';
import type { StandingView } from '#core/invest/view-standing.ts';
import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { byDigest } from '#state/rubrics/rubric-shelf.ts';
import { usePlanResults } from '#state/plans/use-plan-results.ts';
import { usePortfolio } from '#state/portfolio/use-portfolio.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { Field } from '#ui/field.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { Section } from '#ui/section.tsx';
import { basisText } from './text-basis.ts';

const { results: text } = basisText;

const keyOf = (instrument: Digest | null, year: number | null): string =>
  `${instrument ?? ''} ${year ?? ''}`;
const LATEST = keyOf(null, null);

/** Which agreed results the gaps come from, and whose they are. */
export function ResultsPart({ view }: { readonly view: StandingView | undefined }): ReactNode {
  return (
    <Section id="hasil" title={text.title}>
      <ResultsChoice />
      {view && <WhoTakesPart view={view} />}
    </Section>
  );
}

function ResultsChoice(): ReactNode {
  const { plan, editor } = usePlan();
  const results = usePlanResults();
  const rubrics = useRubrics();
  const titleOf = ({ id, digest }: RubricRef): string =>
    (rubrics && byDigest(rubrics, digest)?.rubric.shortTitle) ?? id;
  const { instrument, year } = plan.results;
  const now = keyOf(instrument, year);
  const isListed =
    now === LATEST || results.some((one) => keyOf(one.rubric.digest, one.year) === now);
  const choose = (key: string): void => {
    const found = results.find((one) => keyOf(one.rubric.digest, one.year) === key);
    const chosen = found
      ? { instrument: found.rubric.digest, year: found.year }
      : { instrument: null, year: null };
    editor.change((shown) => ({ ...shown, results: chosen }));
  };
  return (
    <Field label={text.label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={now}
          onChange={({ target }) => choose(target.value)}
        >
          <option value={LATEST}>{text.latest}</option>
          {results.map(({ rubric, year: of, count }) => (
            <option key={keyOf(rubric.digest, of)} value={keyOf(rubric.digest, of)}>
              {text.one(titleOf(rubric), rubric.version, of, count)}
            </option>
          ))}
          {!isListed && <option value={now}>{text.other}</option>}
        </select>
      )}
    </Field>
  );
}

function WhoTakesPart({ view }: { readonly view: StandingView }): ReactNode {
  const { ref, year, agencies, absent } = view;
  const asked = usePortfolio(
    { ...WHOLE_PORTFOLIO, instrument: ref.digest, year, stage: 'final' },
    { part: 'summary' },
  );
  const invited = asked.kind === 'here' ? asked.view.counts.invited : null;
  const whys = [...new Set(absent.map(({ why }) => why))];
  return (
    <>
      <p>
        {text.about(view.title, year)} <strong>{text.part(agencies.length, invited)}</strong>
      </p>
      {absent.length > 0 && (
        <FoldedList
          title={text.absent(absent.length)}
          note={text.absentNote}
          lines={whys.flatMap((why) =>
            absent.filter((one) => one.why === why).map(({ name }) => text.absentLine(name, why)),
          )}
        />
      )}
    </>
  );
}
