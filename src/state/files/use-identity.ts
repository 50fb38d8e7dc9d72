import { useEffect, useState } from 'react';
import type { Contact } from '#core/keys/identity.ts';
import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { listContacts } from '#workflow/keys/contacts.ts';
import { readKeyring, type OwnKeyring } from '#workflow/keys/own-identity.ts';
import { whetherSigning } from '#workflow/keys/sign-with.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** The keys of this desk; undefined while they are read. */
export function useKeyring(): Result<OwnKeyring, StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => readKeyring(desk), [desk]);
}

/** The keys of others; undefined while they are read. */
export function useContacts(): Result<readonly Contact[], StorageTrouble> | undefined {
  const desk = useDesk();
  return useLive(() => listContacts(desk), [desk]);
}

/** Whether this browser signs at this address: what is missing, null = nothing; undefined = asked. */
export function useSigning(): Awaited<ReturnType<typeof whetherSigning>> | undefined {
  const [missing, setMissing] = useState<Awaited<ReturnType<typeof whetherSigning>>>();
  useEffect(() => {
    let left = false;
    void whetherSigning().then((found) => left || setMissing(found));
    return () => {
      left = true;
    };
  }, []);
  return missing;
}
