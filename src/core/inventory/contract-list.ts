import type { Application, Contract } from './application.ts';
import { nearThreshold } from './thresholds.ts';

/** A contract with the application it belongs to. */
export interface ListedContract {
  /** Tells it from all others. */
  readonly key: string;
  readonly application: Application;
  readonly contract: Contract;
  /** The round value it comes near to; null = none. */
  readonly threshold: number | null;
}

/** All contracts, the latest year first, then the higher value; those without come last. */
export function contractsOf(applications: readonly Application[]): readonly ListedContract[] {
  const all = applications.flatMap((application) =>
    application.contracts.map((contract, at): ListedContract => ({
      key: `${application.id} ${at}`,
      application,
      contract,
      threshold: nearThreshold(contract.value),
    })),
  );
  return all.sort(
    (a, b) =>
      (b.contract.year ?? 0) - (a.contract.year ?? 0) ||
      (b.contract.value ?? -1) - (a.contract.value ?? -1) ||
      a.key.localeCompare(b.key),
  );
}
