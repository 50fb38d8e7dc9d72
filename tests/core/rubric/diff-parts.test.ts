import { describe, expect, test } from 'vitest';
import { diffRubrics } from '#core/rubric/diff.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';
import { changeAt, GONE } from './change-at.ts';
import { line } from './diff-line.ts';
import { soundRubric } from './sound.ts';

type Changes = Readonly<Record<string, unknown>>;

function edited(changes: Changes): Rubric {
  const copy = soundRubric();
  for (const [path, value] of Object.entries(changes)) changeAt(copy, path, value);
  return copy;
}

const told = (before: Rubric, after: Rubric) => diffRubrics(before, after).map(line);

const B1 = 'groups[1].indicators[0]';
const criterion = (id: string) => ({ id, text: `Kriteria ${id}` });
const evidence = (id: string, must: readonly string[] = []) => ({
  id,
  text: `Bukti ${id}`,
  required: true,
  must,
});
const source = (id: string) => ({ ...soundRubric().provenance[0], id, title: `Sumber ${id}` });
const external = { index: 'Indeks', publisher: 'P', min: '0', max: '5', note: 'N', bands: [] };
const repeat = { code: 'I9', position: 1, of: 2, subject: 'satu' };

interface Case {
  readonly name: string;
  readonly before?: Changes;
  readonly after: Changes;
  readonly lines: readonly string[];
}

const LADDER: readonly Case[] = [
  {
    name: 'a criterion more',
    after: { [`${B1}.levels[1].criteria[1]`]: criterion('b1.2.b') },
    lines: ['b/b1/2 added criteria.b1.2.b (answers) Kriteria b1.2.b'],
  },
  {
    name: 'a criterion less',
    after: { [`${B1}.levels[2].criteria`]: [] },
    lines: ['b/b1/3 removed criteria.b1.3.a (answers) Kriteria 3'],
  },
  {
    name: 'evidence less that nobody required',
    after: { [`${B1}.levels[0].evidence`]: [] },
    lines: ['b/b1/1 removed evidence.b1.1.e1 (text) Bukti'],
  },
  {
    name: 'two criteria in the other order',
    before: { [`${B1}.levels[1].criteria`]: [criterion('x'), criterion('y'), criterion('z')] },
    after: { [`${B1}.levels[1].criteria`]: [criterion('y'), criterion('x'), criterion('z')] },
    lines: ['b/b1/2 reordered criteria (text) x,y,z → y,x,z'],
  },
  {
    name: 'the first of two criteria on the step above',
    before: { [`${B1}.levels[1].criteria`]: [criterion('x'), criterion('y')] },
    after: {
      [`${B1}.levels[1].criteria`]: [criterion('y')],
      [`${B1}.levels[2].criteria[1]`]: criterion('x'),
    },
    lines: ['b/b1/3 moved criteria.x (answers) from b/b1/2'],
  },
  {
    name: 'the wording of evidence that nobody required',
    after: { [`${B1}.levels[0].evidence[0].text`]: 'Lain' },
    lines: ['b/b1/1 reworded evidence.b1.1.e1.text (text) Bukti → Lain'],
  },
  {
    name: 'the wording of required evidence',
    after: { [`${B1}.levels[1].evidence[0].text`]: 'Lain' },
    lines: ['b/b1/2 reworded evidence.b1.2.e1.text (answers) Bukti → Lain'],
  },
  {
    name: 'evidence that is required now',
    after: { [`${B1}.levels[0].evidence[0].required`]: true },
    lines: ['b/b1/1 rule-changed evidence.b1.1.e1.required (answers) false → true'],
  },
  {
    name: 'a criterion that others decide',
    after: { [`${B1}.levels[1].criteria[0].dependsOn`]: 'kabupaten' },
    lines: ['b/b1/2 reworded criteria.b1.2.a.dependsOn (text) null → kabupaten'],
  },
  {
    name: 'terms of evidence in the other order, and one more',
    before: { [`${B1}.levels[1].evidence[0].must`]: ['ditetapkan', 'bertanggal'] },
    after: { [`${B1}.levels[1].evidence[0].must`]: ['bertanggal', 'ditetapkan', 'masih berlaku'] },
    lines: [
      'b/b1/2 rule-changed evidence.b1.2.e1.must.masih berlaku (answers) null → masih berlaku',
      'b/b1/2 reordered evidence.b1.2.e1.must (text) ditetapkan,bertanggal → bertanggal,ditetapkan',
    ],
  },
  {
    name: 'what a step is like',
    after: { [`${B1}.levels[1].summary`]: 'Lain' },
    lines: ['b/b1/2 reworded levels.2.summary (text) Keadaan 2 → Lain'],
  },
  {
    name: 'a step less',
    after: { [`${B1}.levels`]: soundRubric().groups[1]?.indicators?.[0]?.levels.slice(0, 3) },
    lines: [
      'b/b1/4 removed levels.4 (answers) Keadaan 4',
      'b/b1/4 removed criteria.b1.4.a (answers) Kriteria 4',
      'b/b1/4 removed evidence.b1.4.e1 (answers) Bukti',
    ],
  },
  {
    name: 'steps in another order',
    before: {
      [`${B1}.levels`]: [1, 2, 3].map((level) => ({
        level,
        summary: 'S',
        criteria: [],
        evidence: [],
      })),
    },
    after: {
      [`${B1}.levels`]: [1, 3, 2].map((level) => ({
        level,
        summary: 'S',
        criteria: [],
        evidence: [],
      })),
    },
    lines: ['b/b1 reordered levels (answers) 1,2,3 → 1,3,2'],
  },
  {
    name: 'evidence of two steps at once, each told where it stands',
    after: {
      [`${B1}.levels[1].evidence[1]`]: evidence('x'),
      [`${B1}.levels[3].evidence[1]`]: evidence('y', ['ditetapkan']),
    },
    lines: [
      'b/b1/2 added evidence.x (answers) Bukti x',
      'b/b1/4 added evidence.y (answers) Bukti y',
    ],
  },
];

const RULES: readonly Case[] = [
  {
    name: 'a source more, one less, the others in the other order',
    before: { provenance: [source('x'), source('y'), source('z')] },
    after: { provenance: [source('y'), source('x'), source('w')] },
    lines: [
      '- removed provenance.z (text) Sumber z',
      '- added provenance.w (text) Sumber w',
      '- reordered provenance (text) x,y → y,x',
    ],
  },
  {
    name: 'a note in the place of another, and one more',
    before: { ratification: ['Satu'] },
    after: { ratification: ['Dua', 'Tiga'] },
    lines: [
      '- reworded ratification.Satu (text) Satu → Dua',
      '- added ratification.Tiga (text) Tiga',
    ],
  },
  {
    name: 'a word twice, then once',
    before: { ratification: ['Satu', 'Satu'] },
    after: { ratification: ['Satu'] },
    lines: ['- removed ratification.Satu#2 (text) Satu'],
  },
  {
    name: 'another name of a band',
    after: { 'predikat[0].alias': 'Bagus' },
    lines: ['- reworded predikat.Baik.alias (text) null → Bagus'],
  },
  {
    name: 'a band called otherwise',
    after: { 'predikat[0].label': 'Hebat' },
    lines: ['- rule-changed predikat.Baik.label (score) Baik → Hebat'],
  },
  {
    name: 'a new scale, as a whole',
    after: { 'scales.ketiga': { min: 1, max: 2, labels: { '1': 'Satu' } } },
    lines: ['- added scales.ketiga (answers) ketiga'],
  },
  {
    name: 'a level that is called nothing any more',
    after: { 'scales.utama.labels.2': GONE },
    lines: ['- rule-changed scales.utama.labels.2 (answers) Dua → null'],
  },
  {
    name: 'a rule of one year',
    after: { 'rounding.predikatOnByYear': { '2023': 'rounded' } },
    lines: ['- rule-changed rounding.predikatOnByYear.2023 (score) null → rounded'],
  },
  {
    name: 'an example with another level',
    after: { 'examples[0].levels.a1': 'tidak berlaku' },
    lines: ['- reworded examples.semua-2.levels.a1 (text) 2 → tidak berlaku'],
  },
  {
    name: 'a denominator',
    after: { [`${B1}.coverage`]: { of: 'aplikasi', note: 'katalog' } },
    lines: [
      'b/b1 rule-changed coverage.of (answers) null → aplikasi',
      'b/b1 rule-changed coverage.note (answers) null → katalog',
    ],
  },
  {
    name: 'an entry counted otherwise, and asked of another subject',
    before: { [`${B1}.repeat`]: repeat },
    after: { [`${B1}.repeat`]: { ...repeat, code: 'I8', of: 3, subject: 'dua' } },
    lines: [
      'b/b1 reworded repeat.code (text) I9 → I8',
      'b/b1 reworded repeat.of (text) 2 → 3',
      'b/b1 rule-changed repeat.subject (answers) satu → dua',
    ],
  },
  {
    name: 'bands of an index taken over, and where they are from',
    before: { [`${B1}.external`]: external },
    after: { [`${B1}.external`]: { ...external, note: 'M', bands: [{ level: 1, from: '0' }] } },
    lines: ['b/b1 reworded external.note (text) N → M', 'b/b1 added external.bands.1 (answers) 1'],
  },
];

const TREE: readonly Case[] = [
  {
    name: 'a group explained',
    after: { 'groups[0].description': 'Tentang A', 'groups[1].title': 'Lain' },
    lines: [
      'a reworded description (text) null → Tentang A',
      'b reworded title (text) Dimensi B → Lain',
    ],
  },
  {
    name: 'a group less',
    after: { 'groups[1]': GONE, 'groups.length': 1 },
    lines: [
      'b removed groups.b (score) Dimensi B',
      'b/b1 removed indicators.b1 (score) Indikator b1',
    ],
  },
  {
    name: 'a group more',
    before: { 'groups[1]': GONE, 'groups.length': 1 },
    after: {},
    lines: [
      'b added groups.b (score) Dimensi B',
      'b/b1 added indicators.b1 (answers) Indikator b1',
    ],
  },
  {
    name: 'indicators in the other order',
    after: { 'groups[0].indicators': soundRubric().groups[0]?.indicators?.toReversed() },
    lines: ['a reordered indicators (text) a1,a2 → a2,a1'],
  },
  {
    name: 'groups in the other order',
    after: { groups: soundRubric().groups.toReversed() },
    lines: ['- reordered groups (text) a,b → b,a'],
  },
];

describe('what is told of a change', () => {
  test.each([...LADDER, ...RULES, ...TREE])('$name', ({ before = {}, after, lines }) => {
    expect(told(edited(before), edited(after))).toEqual(lines);
  });

  test('groups below a group in the other order stand in that group', () => {
    const inner = [groupOf('x', '1', [indicatorOf('i')]), groupOf('y', '1', [indicatorOf('j')])];
    const tree = (groups: typeof inner) => rubricOf([parentOf('p', '100', groups)]);
    expect(told(tree(inner), tree(inner.toReversed()))).toEqual([
      'p reordered groups (text) x,y → y,x',
    ]);
  });

  test('an indicator below another group weighs what it weighs there', () => {
    const [i, j, k] = ['i', 'j', 'k'].map((id) => indicatorOf(id));
    if (!i || !j || !k) throw new Error('no indicators');
    const before = rubricOf([groupOf('x', '50', [i, j]), groupOf('y', '50', [k])]);
    const after = rubricOf([groupOf('x', '50', [i]), groupOf('y', '50', [k, j])]);
    expect(told(before, after)).toEqual(['y/j moved indicators.j (score) from x/j']);
  });
});
