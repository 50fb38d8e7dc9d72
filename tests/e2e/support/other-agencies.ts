import { readFile } from 'node:fs/promises';
import { writeCarried } from '#exchange/package/carry.ts';
import type { CarriedManifest } from '#exchange/package/carried.ts';
import type { Digest } from '#core/lib/ids.ts';
import { entriesOf } from '../../support/zip-entries.ts';

const SENT = 'tests/fixtures/packages/kirim-v1.timbang.zip';

/** The golden submission as other agencies would have sent it, by desks that cannot sign. */
export async function sentBy(agencies: readonly string[]) {
  const entries = await entriesOf(new Blob([new Uint8Array(await readFile(SENT))]));
  const files = entries.flatMap(({ name, bytes }) => {
    const [, digest = '', ending = ''] = /^evidence\/(.*)\.(.*)$/.exec(name) ?? [];
    const read = () => Promise.resolve(bytes.stream());
    return digest === '' ? [] : [{ digest: digest as Digest, ending, open: read }];
  });
  return Promise.all(
    agencies.map(async (agency, at) => {
      const texts = new Map<string, unknown>();
      for (const { name, bytes } of entries.filter((entry) => entry.name.endsWith('.json'))) {
        const said = (await bytes.text())
          .replaceAll('000000000001"', `0000000001${String(at).padStart(2, '0')}"`)
          .replaceAll('"Dinas Uji"', `"${agency}"`)
          .replaceAll('"code":"007"', `"code":"10${at}"`);
        texts.set(name, JSON.parse(said));
      }
      const { about, madeAt, app } = texts.get('manifest.json') as CarriedManifest;
      const content = { kind: 'submission', about, madeAt, app, bodies: texts, files } as const;
      const { bytes } = writeCarried(content, () => undefined);
      const buffer = Buffer.from(await new Response(bytes).arrayBuffer());
      return { name: `kirim-${at}.timbang.zip`, mimeType: 'application/zip', buffer };
    }),
  );
}
