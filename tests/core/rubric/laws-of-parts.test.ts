import { describe, expect, test } from 'vitest';
import { asProblem, problemsAfter, type Breach } from './breach.ts';

const A1 = 'groups[0].indicators[0]';
const B1 = 'groups[1].indicators[0]';

const band = (level: number, from: string) => ({ level, from });

const EXTERNAL = {
  index: 'Indeks lain',
  publisher: 'Instansi lain',
  min: '0',
  max: '100',
  bands: [band(1, '0'), { level: 2, above: '25' }, band(3, '50'), band(4, '75.5')],
  note: 'Untuk uji.',
};

/** The index taken over by indicator B1, with other bands. */
const bands = (...list: readonly object[]) => ({
  [`${B1}.external`]: { ...EXTERNAL, bands: list },
});
const EXT = `${B1}.external`;

const AN_INDEX_TAKEN_OVER: readonly Breach[] = [
  {
    name: 'an index without a span',
    changes: { [EXT]: { ...EXTERNAL, min: '100', bands: [] } },
    problem: ['external-range', `${EXT}.max`, '100', '> 100'],
  },
  {
    name: 'an index upside down',
    changes: { [EXT]: { ...EXTERNAL, min: '100.5', bands: [] } },
    problem: ['external-range', `${EXT}.max`, '100', '> 100.5'],
  },
  {
    name: 'a band without a bound',
    changes: bands(band(1, '0'), { level: 2 }),
    problem: ['external-bound', `${EXT}.bands[1]`, '-', 'from / above'],
  },
  {
    name: 'a band with two bounds',
    changes: bands(band(1, '0'), { level: 2, from: '25', above: '26' }),
    problem: ['external-bound', `${EXT}.bands[1]`, '25', 'from / above'],
  },
  {
    name: 'two bands from one bound',
    changes: bands(band(1, '0'), band(2, '25'), { level: 3, above: '25' }),
    problem: ['external-order', `${EXT}.bands[2]`, '25', '> 25'],
  },
  {
    name: 'bands that fall, read as numbers and not as text',
    changes: bands(band(1, '0'), { level: 2, above: '25' }, band(3, '9')),
    problem: ['external-order', `${EXT}.bands[2]`, '9', '> 25'],
  },
  {
    name: 'bands that begin above the lowest value',
    changes: bands(band(1, '1'), band(2, '25')),
    problem: ['external-range', `${EXT}.bands[0]`, '1', '= 0'],
  },
  {
    name: 'bands that leave the lowest value itself out',
    changes: bands({ level: 1, above: '0' }, band(2, '25')),
    problem: ['external-range', `${EXT}.bands[0]`, '0', '= 0'],
  },
  {
    name: 'a band beyond the highest value',
    changes: bands(band(1, '0'), band(2, '100.5')),
    problem: ['external-range', `${EXT}.bands[1]`, '100.5', '<= 100'],
  },
  {
    name: 'a band that leads off the ladder',
    changes: bands(band(1, '0'), band(5, '50')),
    problem: ['external-level', `${EXT}.bands[1].level`, '5', '1 / 2 / 3 / 4'],
  },
  {
    name: 'a higher band that leads to the same level',
    changes: bands(band(2, '0'), band(2, '50')),
    problem: ['external-level', `${EXT}.bands[1].level`, '2', '1 / 2 / 3 / 4'],
  },
  {
    name: 'a higher band that leads to a lower level',
    changes: bands(band(2, '0'), band(1, '50')),
    problem: ['external-level', `${EXT}.bands[1].level`, '1', '1 / 2 / 3 / 4'],
  },
];

const entry = (position: number, of: number, code = 'I9') => ({
  code,
  position,
  of,
  subject: 'layanan',
});

const REPEATS: readonly Breach[] = [
  {
    name: 'one entry of two',
    changes: { [`${A1}.repeat`]: entry(1, 2) },
    problem: ['repeat', `${A1}.repeat`, '1 / 2', '1 / 1'],
  },
  {
    name: 'two entries, one of which says three',
    changes: { [`${A1}.repeat`]: entry(1, 2), [`${B1}.repeat`]: entry(2, 3) },
    problem: ['repeat', `${B1}.repeat`, '2 / 3', '2 / 2'],
  },
  {
    name: 'entries of another indicator, which do not count',
    changes: {
      [`${A1}.repeat`]: entry(1, 2),
      'groups[0].indicators[1].repeat': entry(2, 2),
      [`${B1}.repeat`]: entry(1, 2, 'I8'),
    },
    problem: ['repeat', `${B1}.repeat`, '1 / 2', '1 / 1'],
  },
  {
    name: 'two first entries',
    changes: { [`${A1}.repeat`]: entry(1, 2), [`${B1}.repeat`]: entry(1, 2) },
    problem: ['repeat', `${B1}.repeat`, '1 / 2', '2 / 2'],
  },
];

const MARKUP: readonly Breach[] = [
  ...[
    ['a tag', 'Indikator <b>tebal</b>', '<b>'],
    ['the end of a tag', 'Indikator</P>', '</P>'],
    ['a tag with attributes', 'a <img src=x onerror=y> b', '<img src=x onerror=y>'],
    ['a comment', 'a <!-- b --> c', '<!--'],
    ['a named character', 'baik&nbsp;sekali', '&nbsp;'],
    ['a numbered character', 'baik &#8211; sekali', '&#8211;'],
  ].map(([name = '', text, found = '']): Breach => ({
    name,
    changes: { [`${A1}.title`]: text },
    problem: ['markup', `${A1}.title`, found, '-'],
  })),
  {
    name: 'a long tag, of which the beginning is shown',
    changes: { title: `<a ${'x'.repeat(60)}>` },
    problem: ['markup', 'title', `<a ${'x'.repeat(37)}`, '-'],
  },
  {
    name: 'a tag deep inside',
    changes: { [`${A1}.levels[1].criteria[0].text`]: 'Ada <i>dokumen</i>' },
    problem: ['markup', `${A1}.levels[1].criteria[0].text`, '<i>', '-'],
  },
  {
    name: 'a tag in a name of a level',
    changes: { 'scales.lain.labels.2': 'Dua<br>' },
    problem: ['markup', 'scales.lain.labels.2', '<br>', '-'],
  },
];

/** B1 takes values between the levels, to one digit. */
const FRACTION = { 'scales.lain.fraction': { digits: 1, note: 'Untuk uji.' } };

const value = (text: string) => ({ ...FRACTION, 'examples[0].levels.b1': text });
const onLadder = (found: string): Breach['problem'] => [
  'example-level',
  'examples[0].levels.b1',
  found,
  '1 / 2 / 3 / 4',
];

const FRACTIONS: readonly Breach[] = [
  {
    name: 'a value between levels where the scale takes none',
    changes: { 'examples[0].levels.b1': '2.5' },
    problem: onLadder('2.5'),
  },
  { name: 'too many digits', changes: value('2.55'), problem: onLadder('2.55') },
  { name: 'a value below the scale', changes: value('0.9'), problem: onLadder('0.9') },
  { name: 'a value above the scale', changes: value('4.1'), problem: onLadder('4.1') },
  {
    name: 'a value of an indicator whose scale nobody defined',
    changes: { 'examples[0].levels.b1': '2.5', 'scales.lain.fraction': undefined },
    problem: onLadder('2.5'),
  },
];

const ALL = [...AN_INDEX_TAKEN_OVER, ...REPEATS, ...MARKUP, ...FRACTIONS];

describe('one broken law gives exactly one problem, at its place', () => {
  test.each(ALL)('$name', ({ changes, problem }) => {
    expect(problemsAfter(changes)).toEqual([asProblem(problem)]);
  });
});

describe('sound is', () => {
  test.each<[string, Breach['changes']]>([
    ['an index taken over, with bounds of both kinds', { [EXT]: EXTERNAL }],
    ['one whose bands are not known', { [EXT]: { ...EXTERNAL, bands: [] } }],
    ['a last band at the highest value itself', bands(band(1, '0'), band(2, '100'))],
    ['bands that pass over a level', bands(band(1, '0'), band(4, '50'))],
    [
      'an indicator answered twice',
      {
        [`${A1}.repeat`]: entry(1, 2),
        'groups[0].indicators[1].repeat': entry(2, 2),
      },
    ],
    ['a value between levels', value('2.5')],
    ['a value at the lower end', value('1.0')],
    ['a value at the upper end', value('4')],
    ['a sign of comparison in a text', { title: 'Nilai < 3 dan > 1, bobot 1<2>1' }],
    ['an ampersand in a text', { title: 'Riset & Inovasi; a&b' }],
  ])('%s', (_, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
  });
});
