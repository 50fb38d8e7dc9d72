import { slug } from '#core/lib/slug.ts';
import { useEffect, type ReactNode } from 'react';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { rosterRowOf } from '#core/invest/clearance/clearance-owner.ts';
import { letterOf, sameLetter } from '#core/invest/clearance/letter.ts';
import { listName } from '#state/plans/budget-code-text.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { usePaper } from '#state/result/use-paper.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { indicatorName } from './indicator-names.ts';
import { text } from './text.ts';
import { rowText } from './text-row.ts';

const { letter: words } = rowText;
const MAKE = 'buat-surat';

interface LetterPartProps {
  readonly row: Clearance;
  readonly all: readonly Clearance[];
}

const fileName = (agency: string, year: number): string =>
  `${slug(words.file(agency.toLowerCase(), year))}.pdf`;

/** The letter about this line and those that go with it, as PDF. */
export function LetterPart({ row, all }: LetterPartProps): ReactNode {
  const desk = useDesk();
  const rubrics = useRubrics();
  const codes = useBudgetCodes() ?? null;
  const { list } = useRoster();
  const { state, makeLetter, cancel } = usePaper();
  const roster = list?.ok ? list.value.sound : [];
  const rows = sameLetter(row, all, roster);
  const known = rosterRowOf(roster, row, row.year);
  const agency = known?.name ?? row.agency;
  const name = fileName(agency, row.year);
  const { kind } = state;
  // The button was away while the letter was made, and the focus with it.
  useEffect(() => {
    const isOver = kind === 'ready' || kind === 'failed';
    if (isOver && document.activeElement === document.body) document.getElementById(MAKE)?.focus();
  }, [kind]);
  const make = (): void => {
    const government = (known ?? roster[0])?.government ?? '';
    const about = { government, agency, isSample: desk.sample };
    const letter = letterOf(rows, about, {
      indicator: (rubric, indicator) => indicatorName(rubrics, rubric, indicator),
      codeList: (vintage) => listName(codes, vintage),
    });
    if (!letter) return;
    void makeLetter(letter, (pdf) => download(name, pdf));
  };
  return (
    <Section id="surat" title={words.title}>
      <p>{words.lead(rows.length)}</p>
      {state.kind === 'making' ? (
        <RunningWork words={words.making} done={state.done} total={state.total}>
          <Button onClick={cancel}>{text.form.cancel}</Button>
        </RunningWork>
      ) : (
        <div className="actions">
          <Button id={MAKE} kind="primary" onClick={make}>
            {words.make}
          </Button>
        </div>
      )}
      {state.kind === 'ready' && <p role="status">{words.done(name)}</p>}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          <p>{words.failed}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={state.detail} />
        </Notice>
      )}
    </Section>
  );
}
