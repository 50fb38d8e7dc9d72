import type { DeskRole } from '#core/keys/identity.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { agencyFacts, asesorFacts } from '#workflow/workspaces/first-facts.ts';
import type { Desk } from '#workflow/desk.ts';
import { text } from './text.ts';

interface Sight {
  readonly name: string;
  readonly href: string;
}

const NONE: readonly Sight[] = [];

async function sightsOf(desk: Desk, role: DeskRole): Promise<readonly Sight[]> {
  const { opd, asesor, diskominfo } = text.sample;
  switch (role) {
    case 'opd': {
      const facts = await agencyFacts(desk);
      const id = facts.ok ? facts.value.assessment : null;
      if (id === null) return NONE;
      return [
        { name: opd.tasks, href: paths.tasks(id) },
        { name: opd.results, href: paths.results(id) },
        { name: opd.register, href: paths.register(id) },
      ];
    }
    case 'asesor': {
      const facts = await asesorFacts(desk);
      const submission = facts.ok ? facts.value.submission : null;
      return [
        ...(submission === null ? [] : [{ name: asesor.review, href: paths.review(submission) }]),
        { name: asesor.consensus, href: paths.consensusList },
        { name: asesor.agreement, href: paths.agreementAll },
      ];
    }
    case 'diskominfo':
      return [
        { name: diskominfo.portfolio, href: paths.portfolio },
        { name: diskominfo.years, href: paths.years },
        { name: diskominfo.plans, href: paths.plans },
        { name: diskominfo.clearances, href: paths.clearances },
      ];
  }
}

/** What is worth looking at among invented data, by desk. */
export function useSights(role: DeskRole): readonly Sight[] {
  const desk = useDesk();
  return useLive(() => sightsOf(desk, role), [desk, role]) ?? NONE;
}
