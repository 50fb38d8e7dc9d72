import type { ShortGroup } from '#core/inventory/inventory-ask.ts';
import { attempt } from '#workflow/attempt.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { AlikeAnswer, InventoryKeeper } from '#workflow/inventory/inventory-keeper.ts';
import { decideInWorker } from '#worker/inventory-client.ts';
import { useDesk } from '#state/desk.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** Stores what was decided about a group with every member of it, in the worker; null takes it back. */
export function useAlikeDecision(): (
  group: Pick<ShortGroup, 'key' | 'mark'>,
  answer: AlikeAnswer | null,
) => ReturnType<InventoryKeeper['decide']> {
  const desk = useDesk();
  return ({ key, mark }, answer) =>
    attempt(() => whileAsked(() => decideInWorker(addressOf(desk), { key, mark }, answer)));
}
