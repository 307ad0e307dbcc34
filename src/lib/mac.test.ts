import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalMac, readMac } from './mac';

const MAC = 'A8-66-7F-18-5C-05';

/** An address of one terminal: neither of a group of receivers nor all zeros. */
const bytes = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 })
  .map(([first = 0, ...rest]) => [first - (first % 2), ...rest])
  .filter((all) => all.some((byte) => byte > 0));
const two = (byte: number) => byte.toString(16).padStart(2, '0');
const grouped = (all: readonly number[], digits: number, separator: string) =>
  (
    all
      .map(two)
      .join('')
      .match(new RegExp(`.{${digits}}`, 'g')) ?? []
  ).join(separator);
const wide = (text: string) =>
  text.replaceAll(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
const NOTATIONS: readonly ((all: readonly number[]) => string)[] = [
  (all) => grouped(all, 2, ':'),
  (all) => grouped(all, 2, '-').toUpperCase(),
  (all) => grouped(all, 4, '.').toUpperCase(),
  (all) => grouped(all, 6, '-'),
  (all) => grouped(all, 12, ''),
  (all) => all.map((byte) => byte.toString(16)).join('-'),
  (all) => wide(grouped(all, 2, ':')),
  (all) => `  ${grouped(all, 2, ' ')} `,
  (all) => grouped(all, 2, '–'),
];

describe('a MAC address', () => {
  it('is one value in every notation', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        const wanted = all.map(two).join('-').toUpperCase();
        for (const write of NOTATIONS) expect(readMac(write(all))).toEqual({ mac: wanted });
        expect(normalMac(wanted)).toBe(wanted);
      }),
    );
  });

  it.each([
    'a8:66:7f:18:5c:05',
    'A866.7F18.5C05',
    'a8667f-185c05',
    'a8667f185c05',
    'a8-66-7f-18-5c-5',
    'ａ８：６６：７ｆ：１８：５ｃ：０５',
    MAC,
  ])('is read from %s', (text) => {
    expect(normalMac(text)).toBe(MAC);
  });

  it('is read without leading zeros', () => {
    expect(normalMac('2-2-fe-b-d-12')).toBe('02-02-FE-0B-0D-12');
  });

  it.each([
    ['a8667f185c0', { why: 'digits', digits: 11 }],
    ['a8:66:7f:18:5c', { why: 'digits', digits: 10 }],
    ['', { why: 'digits', digits: 0 }],
    ['8.67E+11', { why: 'shortened' }],
    ['8,67e+11', { why: 'shortened' }],
    ['86E+10', { why: 'shortened' }],
    ['01:00:5e:00:00:fb', { why: 'multicast' }],
    ['000000000000', { why: 'zeros' }],
    ['ff-ff-ff-ff-ff-ff', { why: 'broadcast' }],
    ['FIN-SH-00175', { why: 'characters' }],
    ['a8667f-18-5c05', { why: 'characters' }],
  ])('is not %s', (text, problem) => {
    expect(readMac(text)).toEqual({ problem });
  });

  it('comes of any text without an error, and then fits the contract', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdefF:-. _EeX+,')) }),
        (text) => {
          const mac = normalMac(text);
          if (mac !== null) expect(mac).toMatch(/^([\dA-F]{2}-){5}[\dA-F]{2}$/);
        },
      ),
    );
  });
});
