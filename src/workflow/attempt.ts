import { fail, type Result } from '#core/lib/result.ts';
import { storageFailure, type StorageFailure } from '#storage/browser/failure.ts';

export interface StorageTrouble {
  readonly kind: 'storage';
  readonly failure: StorageFailure;
}

/** Runs a verb's database work and turns a thrown database error into an expected failure. */
export async function attempt<T, E>(
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageTrouble>> {
  try {
    return await work();
  } catch (error) {
    return fail({ kind: 'storage', failure: storageFailure(error) });
  }
}
