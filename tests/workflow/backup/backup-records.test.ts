import { expect, test } from 'vitest';
import { PACKED_TABLES } from '#core/backup/tables.ts';
import { recordsName } from '#exchange/package/manifest.ts';
import { RECORD_SCHEMAS } from '#exchange/package/record-schemas.ts';
import { writeKeptText } from '#storage/kept-texts.ts';
import { changeSession } from '#storage/browser/saved-session.ts';
import { takeCard } from '#workflow/keys/key-card.ts';
import { makeIdentity } from '#workflow/keys/own-identity.ts';
import { entriesOf } from '../../exchange/independent-opener.ts';
import { must } from '../../support/scenario.ts';
import { fillDesk, packed } from './backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';
import { cardOf, keyedDesk } from '../keys-desk.ts';

test('every row of a backup has the shape that public/schema tells', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  must(await makeIdentity(desk, { unit: 'Dinas Kesehatan', role: 'opd' }));
  must(await takeCard(desk, await cardOf(await keyedDesk('Dinas Kominfo', 'diskominfo'))));
  await changeSession(desk.db, { person: 'Citra', stepsHidden: ['opd'], singleKeys: false });
  await writeKeptText(desk.db, 'alasan', 'belum selesai');
  const { file } = await packed(desk);
  const entries = entriesOf(Buffer.from(await file.arrayBuffer()));
  const filled = PACKED_TABLES.filter((table) => {
    const text = entries.get(recordsName(table))?.toString('utf8') ?? '';
    const rows: unknown = JSON.parse(text);
    return RECORD_SCHEMAS[table].parse(rows).length > 0;
  });
  expect(filled).toEqual(
    expect.arrayContaining(['assessments', 'documents', 'settings', 'contacts']),
  );
  const settings = JSON.parse(entries.get('records/settings.json')?.toString('utf8') ?? '') as {
    readonly id: string;
  }[];
  expect(settings.map(({ id }) => id)).toEqual(['isian:alasan', 'own-card', 'session']);
});
