import { listRubrics } from '#workflow/rubrics/list-rubrics.ts';
import type { RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** Every instrument this desk knows, broken ones as failures; undefined while they are read. */
export function useRubrics(): RubricList | undefined {
  const desk = useDesk();
  return useLive(() => listRubrics(desk), [desk]);
}
