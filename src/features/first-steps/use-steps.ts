import type { DeskRole } from '#core/keys/identity.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import type { Desk } from '#workflow/desk.ts';
import { agencyFacts, asesorFacts, officeFirstFacts } from '#workflow/workspaces/first-facts.ts';
import { agencySteps, asesorSteps, officeSteps, type Step } from './steps.ts';

const NONE: readonly Step[] = [];

async function stepsOf(desk: Desk, role: DeskRole): Promise<readonly Step[]> {
  switch (role) {
    case 'opd': {
      const facts = await agencyFacts(desk);
      return facts.ok ? agencySteps(facts.value) : NONE;
    }
    case 'asesor': {
      const facts = await asesorFacts(desk);
      return facts.ok ? asesorSteps(facts.value) : NONE;
    }
    case 'diskominfo': {
      const facts = await officeFirstFacts(desk);
      return facts.ok ? officeSteps(facts.value) : NONE;
    }
  }
}

/**
 * The first steps of a desk as they stand; undefined while they are read, none where what is
 * stored cannot be read (the page itself says that).
 */
export function useSteps(role: DeskRole): readonly Step[] | undefined {
  const desk = useDesk();
  return useLive(() => stepsOf(desk, role), [desk, role]);
}
