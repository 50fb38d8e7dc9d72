import { text as shell } from '#app/text.ts';
import { TERMS } from '#core/glossary.ts';
import { text as assess } from '#features/assess/text.ts';
import { text as dataCare } from '#features/data-care/text.ts';
import { text as evaluation } from '#features/evaluation/text.ts';
import { text as files } from '#features/files/text.ts';
import { text as home } from '#features/home/text.ts';
import { text as inbox } from '#features/inbox/text.ts';
import { TEXT as journal } from '#features/journal/text.ts';
import { text as keys } from '#features/keys/text.ts';
import { text as merge } from '#features/merge/text.ts';
import { text as period } from '#features/period/text.ts';
import { publicText } from '#features/register/text-public.ts';
import { text as register } from '#features/register/text.ts';
import { text as report } from '#features/report/text.ts';
import { WHAT_IF } from '#features/results/text-what-if.ts';
import { WHY } from '#features/results/text-why.ts';
import { TEXT as results } from '#features/results/text.ts';
import { scopeText } from '#features/setup/text-scope.ts';
import { text as setup } from '#features/setup/text.ts';
import { paperText } from '#features/verify/text-paper.ts';
import { text as verify } from '#features/verify/text.ts';
import { text as workspaces } from '#features/workspaces/text.ts';

/** The Indonesian of the whole application, by which the journeys find their way. */
export const words = {
  terms: TERMS,
  shell,
  home,
  setup,
  scope: scopeText,
  assess,
  results,
  whatIf: WHAT_IF,
  why: WHY,
  report,
  register,
  publicList: publicText,
  dataCare,
  evaluation,
  paper: paperText,
  files,
  inbox,
  journal,
  keys,
  merge,
  period,
  verify,
  workspaces,
} as const;
