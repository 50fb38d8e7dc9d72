import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Period } from '#core/period/period.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { TERMS } from '#core/glossary.ts';
import type { Rework } from '#core/review/rework.ts';
import { scoreTerms } from '#core/score-terms.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { ScoreSheet } from '#core/scoring/score.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { useDocuments } from '#state/evidence/use-documents.ts';
import { paths } from '#state/paths.ts';
import { useSendingOf } from '#state/files/use-sending.ts';
import { buttonClass } from '#ui/button.tsx';
import { dateTime, decimal } from '#ui/format.ts';
import { Progress } from '#ui/progress.tsx';
import { Tag } from '#ui/tag.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { CardActions } from './card-actions.tsx';
import { CardPeriod } from './card-period.tsx';
import { CardRework } from './card-rework.tsx';
import { cardHeading } from './leave-card.ts';
import { text } from './text.ts';

type LoadedRubric = Awaited<ReturnType<typeof rubricOf>>;

interface AssessmentCardProps {
  readonly assessment: Assessment;
  /** Another card has the same agency, year and instrument: the time of making tells them apart. */
  readonly isTwin: boolean;
  /** The periods that are here; undefined while they are read. */
  readonly periods: readonly Period[] | undefined;
  /** What waits for the agency; undefined = nothing. */
  readonly rework: Rework | undefined;
  readonly onLeave: () => void;
}

/** One assessment: what it is about, how far it is, and what can be done with it. */
export function AssessmentCard(props: AssessmentCardProps): ReactNode {
  const { assessment, isTwin, periods, rework, onLeave } = props;
  const desk = useDesk();
  const [loaded, setLoaded] = useState<LoadedRubric>();
  const { rubric, agency, year, kind } = assessment;
  useEffect(() => void rubricOf(desk, rubric).then(setLoaded), [desk, rubric]);
  return (
    <article className="card">
      <div className="home-card-head">
        <h2 id={cardHeading(assessment.id)} tabIndex={-1}>
          {agency.name}
        </h2>
        {kind === 'simulation' && <Tag tone="warn">{TERMS.simulation}</Tag>}
      </div>
      <p className="soft home-facts">
        <span>{text.year(year)}</span>
        <span>{loaded?.ok ? loaded.value.rubric.shortTitle : rubric.id}</span>
        <span>{text.changed(dateTime(assessment.updatedAt))}</span>
        {isTwin && <span>{text.created(dateTime(assessment.createdAt))}</span>}
      </p>
      {assessment.period !== null && periods && (
        <CardPeriod
          assessment={assessment}
          period={periods.find(({ id }) => id === assessment.period)}
        />
      )}
      {rework && <CardRework id={assessment.id} rework={rework} />}
      {!loaded && <span className="waiting" />}
      {loaded?.ok && <CardScore assessment={assessment} loaded={loaded} />}
      {loaded && !loaded.ok && (
        <div>
          <p className="field-error">{failureText(loaded.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(loaded.error)} />
        </div>
      )}
      <div className="actions">
        {assessment.status === 'active' && (
          <Link
            href={paths.tasks(assessment.id)}
            className={buttonClass('primary')}
            aria-label={text.actions.of(text.actions.continue, agency.name, year)}
          >
            {text.actions.continue}
          </Link>
        )}
        <CardActions assessment={assessment} onLeave={onLeave} />
      </div>
    </article>
  );
}

interface CardScoreProps {
  readonly assessment: Assessment;
  readonly loaded: LoadedRubric & { readonly ok: true };
}

function supportedText({ supported }: ScoreSheet): string {
  if (supported.kind === 'no-evidence') return TERMS.noEvidence;
  const { outcome } = supported.score;
  return outcome.kind === 'none' ? text.noScore : decimal(outcome.value.text);
}

/** The number as claimed and as the evidence supports it, and how far the assessment is. */
function CardScore({ assessment, loaded }: CardScoreProps): ReactNode {
  const rubric = appliedRubric(loaded.value.rubric, assessment);
  const terms = scoreTerms(assessment, rubric);
  const found = useDocuments(assessment.id);
  const documents = found?.ok ? found.value.sound : [];
  const { sending, last } = useSendingOf(
    rubric,
    assessment,
    found?.ok ? found.value.sound : undefined,
  );
  const sheet = scoreAssessment(rubric, assessment.answers, attachedItems(rubric, documents));
  const { outcome, counts } = sheet.claimed;
  const unassessed = unassessedIn(rubric, outcome);
  const answered = counts.total - counts.blank;
  return (
    <div className="home-score">
      {outcome.kind === 'none' ? (
        <>
          <span className="soft">{unassessed?.label ?? text.noScore}</span>
          {unassessed && <span className="soft home-note">{unassessed.note}</span>}
        </>
      ) : (
        <>
          <span className="home-value">
            <span className="soft">
              {outcome.kind === 'final' ? terms.name : TERMS.runningScore}
            </span>
            <strong className="numeric">{decimal(outcome.value.text)}</strong>
            <Tag tone="neutral">{`${terms.mark}${outcome.predikat}`}</Tag>
          </span>
          <span className="home-supported numeric">
            <span className="soft">{text.supported}</span>{' '}
            {found === undefined ? text.reading : supportedText(sheet)}
          </span>
        </>
      )}
      {sending === 'unsent' && <strong className="home-note home-unsent">{text.unsent}</strong>}
      {sending === 'changed' && (
        <strong className="home-note home-unsent">
          {text.changedSince(last?.about.revision ?? 1)}
        </strong>
      )}
      {sending === 'sent' && last && (
        <span className="soft home-note">
          {text.sent(last.about.revision, dateTime(last.madeAt))}
        </span>
      )}
      {terms.notIndex !== null && <strong className="home-note">{terms.notIndex}</strong>}
      <span className="home-progress">
        <span className="numeric">{text.progress(answered, counts.total)}</span>
        <Progress
          label={text.progress(answered, counts.total)}
          value={answered}
          max={counts.total}
        />
      </span>
    </div>
  );
}
