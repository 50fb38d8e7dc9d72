import type { Application } from '#core/inventory/application.ts';
import type { Result } from '#core/lib/result.ts';
import { readApplication, type ApplicationFailure } from '#workflow/inventory/applications.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** One application, kept fresh. Undefined until it was read. */
export function useApplication(id: string): Result<Application, ApplicationFailure> | undefined {
  const desk = useDesk();
  return useLive(() => readApplication(desk, id), [desk, id]);
}
