import { paths } from '#state/paths.ts';
import type {
  AgencyFacts,
  AsesorFacts,
  OfficeFirstFacts,
} from '#workflow/workspaces/first-facts.ts';
import { text } from './text.ts';

/** One thing to do on the way to the first result; what is stored says whether it is done. */
export interface Step {
  readonly name: string;
  readonly why: string;
  readonly done: boolean;
  /** Where it is done; null = what comes before has to be done first. */
  readonly href: string | null;
  /** What can be looked at once it is done. */
  readonly look?: { readonly name: string; readonly href: string };
}

/** From nothing to a provisional score that evidence supports, and a backup of it. */
export function agencySteps(facts: AgencyFacts): readonly Step[] {
  const { assessment, indicator, answered, attached, backedUp } = facts;
  const words = text.opd;
  const there =
    assessment &&
    (indicator === null ? paths.tasks(assessment) : paths.indicator(assessment, indicator));
  return [
    { ...words.create, done: assessment !== null, href: paths.start },
    {
      ...words.answer,
      done: answered,
      href: there,
      ...(assessment && { look: { name: text.look.score, href: paths.results(assessment) } }),
    },
    { ...words.attach, done: attached, href: there },
    { ...words.backUp, done: backedUp, href: assessment && paths.dataCare },
  ];
}

/** From nothing to the first verdict on a piece of evidence. */
export function asesorSteps(facts: AsesorFacts): readonly Step[] {
  const { hasKey, submission, begun, indicator, judged } = facts;
  const words = text.asesor;
  const overview = submission && paths.review(submission);
  const first =
    submission && indicator !== null ? paths.reviewIndicator(submission, indicator) : overview;
  return [
    { ...words.key, done: hasKey, href: paths.keys },
    { ...words.receive, done: submission !== null, href: paths.inbox },
    { ...words.begin, done: begun, href: overview },
    { ...words.judge, done: judged, href: begun ? first : null },
  ];
}

/** From nothing to the first recap. */
export function officeSteps(facts: OfficeFirstFacts): readonly Step[] {
  const { hasKey, hasRoster, period, handedOut, received } = facts;
  const words = text.diskominfo;
  return [
    { ...words.key, done: hasKey, href: paths.keys },
    { ...words.roster, done: hasRoster, href: paths.rosterImport },
    { ...words.period, done: period !== null, href: paths.periods },
    {
      ...words.handOut,
      done: handedOut,
      href: period && paths.periodPart(period, 'kirim'),
    },
    {
      ...words.receive,
      done: received,
      href: paths.inbox,
      look: { name: text.look.recap, href: paths.portfolio },
    },
  ];
}
