import { beforeEach, describe, expect, test } from 'vitest';
import {
  createSessionId,
  RESUMED_WITHIN_MS,
  type Person,
  type SessionId,
  type Surroundings,
} from './session-id';

const KNOWN: Person = { userName: 'demo-admin', projectId: 'p' };
const UNKNOWN: Person = { userName: '', projectId: 'p' };

let time = 0;
/** The tabs that hear each other. */
let tabs: ReturnType<SessionId['resume']>[] = [];
let waiting: { said: Parameters<Surroundings['say']>[0]; to: typeof tabs }[] = [];
beforeEach(() => {
  time = 1000;
  tabs = [];
  waiting = [];
});

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** Loads the page in a tab. */
function load(person: Person, tab = storage()): SessionId {
  const id = createSessionId();
  const own: (typeof tabs)[number][] = [];
  const say: Surroundings['say'] = (said) =>
    waiting.push({ said, to: tabs.filter((one) => !own.includes(one)) });
  id.begin(person);
  own.push(id.resume({ storage: tab, say, now: () => time }));
  tabs.push(...own);
  deliver();
  return id;
}

/** Lets every tab hear what was said, and what is said to that. */
function deliver(): void {
  for (let next = waiting.shift(); next; next = waiting.shift()) for (const tab of next.to) tab(next.said);
}

describe.each([
  ['a known person', KNOWN],
  ['an unknown person', UNKNOWN],
])('a page that asked nobody to sign in, %s', (_, person) => {
  test('continues after a reload within the time limit, in the same project', () => {
    const tab = storage();
    const first = load(person, tab).current();
    tabs = [];
    time += RESUMED_WITHIN_MS - 1;
    expect(load(person, tab).current()).toBe(first);
    tabs = [];
    time += RESUMED_WITHIN_MS;
    const late = load(person, tab).current();
    expect(late).not.toBe(first);
    tabs = [];
    expect(load({ ...person, projectId: 'q' }, tab).current()).not.toBe(late);
  });

  test('continues in a new tab only while another tab is open', () => {
    const first = load(person).current();
    expect(load(person).current()).toBe(first);
    tabs = [];
    expect(load(person).current()).not.toBe(first);
  });

  test('ends for reloads and new tabs after a refused call', () => {
    const tab = storage();
    const first = load(person, tab);
    const before = first.current();
    first.refused();
    expect(load(person).current()).not.toBe(before);
    tabs = [];
    expect(load(person, tab).current()).not.toBe(before);
  });

  test('an answer from another tab is ignored once the id is in use', () => {
    const used = load(person);
    const before = used.current();
    tabs[0]?.({ type: 'here', person, id: 'another' });
    expect(used.get()).toBe(before);
  });
});

describe('after a refusal', () => {
  test('a renewal by the page keeps the id of a known person, also after a reload', () => {
    const tab = storage();
    const one = load(KNOWN, tab);
    const before = one.current();
    one.refused();
    one.renewed();
    expect(one.current()).toBe(before);
    tabs = [];
    expect(load(KNOWN, tab).current()).toBe(before);
  });

  test.each<[string, Person, (id: SessionId) => void]>([
    ['a renewal that was put off first', KNOWN, (id) => (id.ended(), id.renewed())],
    ['a renewal of nobody known', UNKNOWN, (id) => id.renewed()],
    ['a token', KNOWN, (id) => id.signedIn()],
    ['a token, once more', UNKNOWN, (id) => (id.signedIn(), id.refused(), id.signedIn())],
  ])('%s is another sign-in', (_, person, enter) => {
    const one = load(person);
    const before = one.current();
    one.refused();
    enter(one);
    expect(one.current()).not.toBe(before);
  });

  test('no reload and no tab continues a sign-in with a token', () => {
    const tab = storage();
    const one = load(UNKNOWN, tab);
    one.refused();
    one.signedIn();
    one.keep();
    expect(load(UNKNOWN).current()).not.toBe(one.current());
    tabs = [];
    expect(load(UNKNOWN, tab).current()).not.toBe(one.current());
  });

  test('an unknown person in another tab ends the id here too; a known person keeps it', () => {
    for (const [person, stays] of [
      [UNKNOWN, false],
      [KNOWN, true],
    ] as const) {
      tabs = [];
      const [here, there] = [load(person), load(person)];
      const before = here.current();
      there.refused();
      deliver();
      expect(here.get() === before).toBe(stays);
    }
  });
});
