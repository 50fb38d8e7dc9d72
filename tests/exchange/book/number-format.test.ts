import { expect, test } from 'vitest';
import { builtInFormat, decimalText, formatKind, numberFor } from '#exchange/book/number-format.ts';

test.each([
  ['General', 'plain'],
  ['Standard', 'plain'],
  ['@', 'plain'],
  ['0.00######', 'plain'],
  ['0.00E+00', 'plain'],
  ['# ?/?', 'plain'],
  ['0.00" hari"', 'plain'],
  ['0.00\\d', 'plain'],
  ['[Red]0.00', 'plain'],
  ['_-0.00_-', 'plain'],
  ['#,##0.00', 'grouped'],
  ['[$Rp-421]#,##0', 'grouped'],
  ['0.00%', 'percent'],
  ['DD/MM/YY', 'date'],
  ['[$-421]dd mmmm yyyy;@', 'date'],
  ['[h]:mm', 'date'],
  ['mm:ss.0', 'date'],
])('%s shows a number as %s', (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});

test.each([
  [0, 'plain'],
  [2, 'plain'],
  [4, 'grouped'],
  [10, 'percent'],
  [14, 'date'],
  [22, 'date'],
  [46, 'date'],
  [57, 'date'],
  [49, 'plain'],
])('the built-in format %i is %s', (id, kind) => {
  expect(formatKind(builtInFormat(id))).toBe(kind);
});

test.each([
  [1.6, '0.00######', '1.60'],
  [1.6, 'General', '1.6'],
  [1.625, '0.00', '1.625'],
  [20, 'General', '20'],
  [22.5, '0', '22.5'],
  [0.1 + 0.2, '0.00', '0.30000000000000004'],
  [7, '000', '007'],
  [2, '0.00;[Red]-0.00', '2.00'],
  [1e21, 'General', null],
  [1e-7, 'General', null],
  [-1, '0.00', null],
  [Number.POSITIVE_INFINITY, 'General', null],
])('%d shown as %s reads %s', (value, code, text) => {
  expect(decimalText(value, code)).toBe(text);
});

test.each([
  ['20', { value: 20, format: 'General' }],
  ['2.37', { value: 2.37, format: '0.00######' }],
  ['1.60', { value: 1.6, format: '0.00######' }],
  ['007', { value: 7, format: '000' }],
  ['0', { value: 0, format: 'General' }],
  ['0.10', { value: 0.1, format: '0.00######' }],
  ['12345678901234567890', null],
  ['0.1234567890123456789', null],
  ['1,5', null],
  ['', null],
])('%s is written as a number with the digits it has', (text, cell) => {
  expect(numberFor(text)).toEqual(cell);
});
