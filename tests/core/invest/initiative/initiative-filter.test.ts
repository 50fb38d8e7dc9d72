import { expect, test } from 'vitest';
import type { InitiativeFilter } from '#core/invest/initiative/initiative-filter.ts';
import {
  EVERY_INITIATIVE,
  filteredInitiatives,
} from '#core/invest/initiative/initiative-filter.ts';
import type { ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { initiative, LADDERS } from './initiative-makings.ts';

const listed = (
  one: ListedInitiative['initiative'],
  other: Partial<ListedInitiative> = {},
): ListedInitiative => ({
  rubric: 'uji',
  initiative: one,
  origin: 'shipped',
  isSetAside: false,
  shipped: one,
  catalogue: 'uji@1.0.0',
  row: null,
  ...other,
});

const ALL = [
  listed(initiative('jaringan', { kind: 'infrastruktur', description: 'Serat optik.' })),
  listed(initiative('portal', { carriedBy: 'kabupaten', budgetCode: null }), {
    isSetAside: true,
    origin: 'changed',
  }),
  listed(initiative('situs', { raises: [{ indicator: 'a1', from: 0, to: 50 }] }), {
    origin: 'own',
  }),
];

const left = (filter: Partial<InitiativeFilter>) =>
  filteredInitiatives(ALL, { ...EVERY_INITIATIVE, ...filter }, LADDERS).map(
    ({ initiative: { id } }) => id,
  );

test.each([
  [{}, ['jaringan', 'portal', 'situs']],
  [{ query: '  OPTIK serat ' }, ['jaringan']],
  [{ query: 'x.xx.01' }, ['jaringan', 'situs']],
  [{ query: 'optik portal' }, []],
  [{ kind: 'infrastruktur' }, ['jaringan']],
  [{ carriedBy: 'kabupaten' }, ['portal']],
  [{ group: 'a' }, ['situs']],
  [{ group: 'k', indicator: 'k2' }, []],
  [{ indicator: 'k1' }, ['jaringan', 'portal']],
  [{ standing: 'own' }, ['situs']],
  [{ standing: 'aside' }, ['portal']],
  [{ standing: 'shipped' }, ['jaringan']],
] as const)('%j leaves %j', (filter, ids) => {
  expect(left(filter)).toEqual(ids);
});
