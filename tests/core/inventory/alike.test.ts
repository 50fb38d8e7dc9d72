import { describe, expect, it } from 'vitest';
import { findAlike } from '#core/inventory/alike.ts';
import type { Application } from '#core/inventory/application.ts';
import { blankApplication } from '#core/inventory/blank-application.ts';
import { withDecision } from '#core/inventory/decide.ts';
import { denpasarApplications } from '../../support/denpasar.ts';

const AT = '2026-11-22T08:00:00.000Z';
const real = denpasarApplications();
const groups = findAlike(real).groups;
const groupOf = (key: string) => groups.find((one) => one.key === key);
const app = (id: string, says: Partial<Application>): Application => ({
  ...blankApplication(id, AT),
  name: id,
  agency: `Dinas ${id}`,
  status: 'active',
  ...says,
});

describe('the real list', () => {
  it('finds the three named "SMS Gateway" in three agencies, to be shared', () => {
    const group = groupOf('name:sms gateway');
    expect(group).toMatchObject({ agencies: 3, state: 'open' });
    expect(group?.members.map(({ code }) => code).sort()).toEqual(['85', '86', '87']);
    expect(group?.advice).toMatchObject({
      proposal: 'share',
      ground: { kind: 'several-agencies' },
    });
    expect(group?.signs).toEqual([{ kind: 'name', name: 'sms gateway' }]);
    expect(group?.advice.concerns).toHaveLength(2);
  });

  it('says which words of which field made the match', () => {
    const sign = groupOf('topic:queues')?.signs[0];
    const online = real.find(({ code }) => code === '165');
    if (sign?.kind !== 'topic' || !online) throw new Error('no queues');
    expect(sign.hits.get(online.id)).toEqual([
      { word: 'antrian', place: 'name' },
      { word: 'antrian', place: 'function' },
    ]);
    expect(groupOf('words:harga kebutuhan pokok')?.members.map(({ code }) => code)).toEqual([
      '118',
      '119',
    ]);
  });

  it('proposes a common application for letters and archives, with its rule', () => {
    expect(groupOf('topic:letters')?.advice).toMatchObject({
      proposal: 'replace',
      ground: { kind: 'common', common: { id: 'srikandi', basis: 'KepmenPANRB 679/2020' } },
      keep: null,
    });
  });

  it('joins signs of the same applications in one group', () => {
    const shop = groupOf('address:balidenpasartrading.com');
    expect(shop?.signs.map(({ kind }) => kind)).toEqual(['address', 'function', 'words']);
    const sets = groups.map(({ members }) => members.map(({ id }) => id).join(' '));
    expect(new Set(sets).size).toBe(sets.length);
  });

  it('proposes nothing about what the centre runs', () => {
    const concerned = groups.flatMap(({ advice }) => advice.concerns);
    expect(concerned.filter(({ category }) => category === 'Pusat')).toEqual([]);
    expect(groups.every(({ advice }) => advice.concerns.length > 0)).toBe(true);
  });

  it('does not depend on the order of the list', () => {
    const turned = findAlike(real.toReversed()).groups;
    expect(turned.map(({ key }) => key)).toEqual(groups.map(({ key }) => key));
    expect(turned.map(({ members }) => members.map(({ id }) => id))).toEqual(
      groups.map(({ members }) => members.map(({ id }) => id)),
    );
  });
});

describe('addresses', () => {
  it('counts none that tells nothing', () => {
    const nowhere = ['http://192.0.2.1', 'localhost/x', 'http://', 'file://D/x', ''];
    const list = nowhere.flatMap((address, at) => [
      app(`satu${at}`, { address }),
      app(`dua${at}`, { address }),
    ]);
    expect(findAlike(list).groups).toEqual([]);
  });

  it('sees through scheme, www. and the end', () => {
    const list = [
      app('a', { address: 'https://www.Contoh.go.id/' }),
      app('b', { address: 'contoh.go.id#' }),
    ];
    expect(findAlike(list).groups.map(({ key }) => key)).toEqual(['address:contoh.go.id']);
  });
});

describe('proposals', () => {
  const twins = (first: Partial<Application>, second: Partial<Application>) =>
    findAlike([app('a', { name: 'Kembar', ...first }), app('b', { name: 'kembar!', ...second })])
      .groups[0]?.advice;

  it('stops what has ended beside one that runs', () => {
    const advice = twins({ status: 'inactive' }, {});
    expect(advice).toMatchObject({ proposal: 'stop', keep: { id: 'b' } });
    expect(advice?.concerns.map(({ id }) => id)).toEqual(['a']);
  });

  it('proposes the common application for every group of its topic, whatever its sign', () => {
    const use = 'Menerima dan menindaklanjuti pengaduan masyarakat';
    const [group] = findAlike(['a', 'b'].map((id) => app(id, { function: use }))).groups;
    expect(group?.signs[0]?.kind).toBe('function');
    expect(group?.advice).toMatchObject({ proposal: 'replace', ground: { kind: 'common' } });
  });

  it('stops all where none runs', () => {
    const advice = twins({ status: 'inactive' }, { status: 'inactive' });
    expect(advice).toMatchObject({ proposal: 'stop', ground: { kind: 'all-inactive' } });
    expect(advice?.concerns).toHaveLength(2);
  });

  it('keeps the one that is joined with others before the one of which more is known', () => {
    const joined = twins({ year: 2020, hosting: 'x', unit: 'y' }, { integrated: true });
    expect(joined?.keep?.id).toBe('b');
    expect(twins({ year: 2020 }, {})?.keep?.id).toBe('a');
  });
});

describe('decisions', () => {
  const decision = { proposal: 'share', answer: 'accepted', reason: '', at: AT, by: '' } as const;
  const decided = (ids: readonly string[]) => {
    const list = ['a', 'b', 'c'].map((id) => app(id, { name: 'Kembar' }));
    const after = list.map((one) =>
      ids.includes(one.id) ? withDecision(one, 'name:kembar', decision) : one,
    );
    return findAlike(after).groups[0];
  };

  it('stand with every member', () => {
    expect(decided([])?.state).toBe('open');
    expect(decided(['a', 'b', 'c'])?.state).toBe('accepted');
  });

  it('are asked for again when somebody has joined since', () => {
    expect(decided(['a', 'b'])?.state).toBe('changed');
  });

  it('replace each other, and can be taken back', () => {
    const once = withDecision(app('a', {}), 's', decision);
    const twice = withDecision(once, 's', { ...decision, answer: 'rejected', reason: 'Beda' });
    expect(twice.decisions).toHaveLength(1);
    expect(withDecision(twice, 's', null).decisions).toEqual([]);
  });
});
