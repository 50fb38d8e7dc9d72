import type { Application } from '#core/inventory/application.ts';
import type { Result } from '#core/lib/result.ts';
import {
  listApplications,
  readApplication,
  type ApplicationFailure,
  type ApplicationList,
} from '#workflow/applications.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { useDesk } from './desk.ts';
import { useLive } from './live.ts';

/** The inventory, kept fresh. Undefined until it was read. */
export function useApplications(): Result<ApplicationList, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => listApplications(desk), [desk]);
}

/** One application, kept fresh. Undefined until it was read. */
export function useApplication(id: string): Result<Application, ApplicationFailure> | undefined {
  const desk = useDesk();
  return useLive(() => readApplication(desk, id), [desk, id]);
}
