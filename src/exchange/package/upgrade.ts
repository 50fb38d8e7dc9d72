interface UpgradeStep {
  /** What the step does, for whoever reads the list. */
  readonly name: string;
  readonly from: number;
  readonly upgrade: (manifest: unknown) => unknown;
}

/** One step for every version that was ever written but the present one, oldest first. */
const STEPS: readonly UpgradeStep[] = [];

/** A manifest of an older version in the shape of the present one. */
export function upgraded(manifest: unknown, version: number): unknown {
  return STEPS.filter(({ from }) => from >= version).reduce(
    (older, { upgrade }) => upgrade(older),
    manifest,
  );
}
