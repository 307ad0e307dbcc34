import { describe, expect, it } from 'vitest';
import { Agenda } from './agenda';

interface Item {
  readonly at: number;
  readonly name: string;
}
const taken = (agenda: Agenda<Item>, now: number) => {
  const names: string[] = [];
  for (let item = agenda.take(now); item; item = agenda.take(now)) names.push(item.name);
  return names.join('');
};

describe('an agenda', () => {
  it('gives out what is due, in the order it comes, and of equals the first one added', () => {
    const agenda = new Agenda<Item>();
    expect([agenda.next, agenda.take(Infinity)]).toEqual([Infinity, undefined]);
    for (const [name, at] of Object.entries({ d: 40, b: 20, a: 10, c: 20, e: 40 })) agenda.add({ at, name });
    expect(agenda.next).toBe(10);
    expect(taken(agenda, 9)).toBe('');
    expect(taken(agenda, 20)).toBe('abc');
    expect(taken(agenda, 40)).toBe('de');
    expect(agenda.next).toBe(Infinity);
  });

  it('keeps that order when it is filled at once', () => {
    const agenda = new Agenda<Item>();
    agenda.add({ at: 1, name: 'x' });
    agenda.reset([
      { at: 3, name: 'b' },
      { at: 2, name: 'a' },
      { at: 3, name: 'c' },
    ]);
    agenda.add({ at: 3, name: 'd' });
    expect(taken(agenda, 3)).toBe('abcd');
  });
});
