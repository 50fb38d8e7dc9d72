import { listRubrics } from '#workflow/list-rubrics.ts';
import type { RubricList } from '#workflow/shipped-rubrics.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';

/** Every instrument this desk knows, broken ones as failures; undefined while they are read. */
export function useRubrics(): RubricList | undefined {
  const desk = useDesk();
  return useLive(() => listRubrics(desk), [desk]);
}
