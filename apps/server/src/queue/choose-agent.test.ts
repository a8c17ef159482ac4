import type { AgentHere } from '@aisle/storage';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseAgent, type Wish } from './choose-agent.ts';

const agent = (agentId: string, more: Partial<AgentHere> = {}): AgentHere => ({
  ...{ agentId, presence: 'online', capacity: null, languages: [], skills: [], teams: [] },
  ...{ givenAt: 0, load: 0, ...more },
});
const wish = (more: Partial<Wish> = {}): Wish => ({
  ...{ language: null, skill: null, teamId: null, givenBackBy: null, acquaintances: [] },
  ...more,
});
const USUAL = 3;
const choose = (who: Partial<Wish>, agents: AgentHere[]) => chooseAgent(wish(who), agents, USUAL);

test('30 who knows her outweighs language, skill and load', () => {
  const mia = agent('mia', { load: 2 });
  const tom = agent('tom', { languages: ['de'], skills: ['returns'] });
  const asked = { language: 'de', skill: 'returns', acquaintances: ['mia'] };
  expect(choose(asked, [mia, tom])).toEqual({ agentId: 'mia', why: ['knows_her'] });
  expect(choose(asked, [agent('mia', { load: 3 }), tom])).toEqual({
    ...{ agentId: 'tom', why: ['language', 'skill'] },
  });
});

test('30 language outweighs skill, and skill load', () => {
  const de = agent('de', { languages: ['de'], load: 2 });
  const wool = agent('wool', { skills: ['wool'], load: 1 });
  const free = agent('free');
  expect(choose({ language: 'de', skill: 'wool' }, [free, wool, de])?.agentId).toBe('de');
  expect(choose({ language: 'fr', skill: 'wool' }, [free, wool, de])?.agentId).toBe('wool');
});

test('30 among equals the least full, by her own measure, then the one longest without', () => {
  const small = agent('small', { capacity: 2, load: 1 });
  const large = agent('large', { capacity: 10, load: 2 });
  expect(choose({}, [small, large])).toEqual({ agentId: 'large', why: ['load'] });
  const early = agent('early', { givenAt: 5 });
  const late = agent('late', { givenAt: 9 });
  expect(choose({}, [late, early])).toEqual({ agentId: 'early', why: ['idle'] });
  expect(choose({}, [early])).toEqual({ agentId: 'early', why: [] });
});

test('30 a team’s people wait for the team while any of them is here, and for all when none is', () => {
  const free = agent('free');
  const full = agent('full', { teams: ['t'], load: USUAL });
  expect(choose({ teamId: 't' }, [free, full])).toBeNull();
  const busy = agent('busy', { teams: ['t'], presence: 'busy' });
  expect(choose({ teamId: 't' }, [free, busy])).toBeNull();
  expect(choose({ teamId: 't' }, [free, { ...full, load: 1 }])).toMatchObject({
    ...{ agentId: 'full', why: ['team'] },
  });
  const away = agent('away', { teams: ['t'], presence: 'away' });
  expect(choose({ teamId: 't' }, [free, away])?.agentId).toBe('free');
});

test('30 nobody is given past her capacity, while busy or away, or what she gave back', () => {
  expect(
    choose({}, [agent('busy', { presence: 'busy' }), agent('away', { presence: 'away' })]),
  ).toBe(null);
  expect(choose({}, [agent('none', { capacity: 0 })])).toBeNull();
  expect(choose({}, [agent('full', { load: USUAL })])).toBeNull();
  expect(choose({ givenBackBy: 'mia' }, [agent('mia')])).toBeNull();
});

const some = (words: string[]) => fc.subarray(words);
const agents = fc.uniqueArray(
  fc.record({
    agentId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    presence: fc.constantFrom('online', 'busy', 'away'),
    capacity: fc.constantFrom(null, 0, 1, 2, 5),
    languages: some(['de', 'fr']),
    skills: some(['wool', 'returns']),
    teams: some(['t', 'u']),
    givenAt: fc.nat(3),
    load: fc.nat(5),
  }),
  { selector: ({ agentId }) => agentId, maxLength: 5 },
);
const wishes = fc.record({
  language: fc.constantFrom(null, 'de', 'fr'),
  skill: fc.constantFrom(null, 'wool'),
  teamId: fc.constantFrom(null, 't'),
  givenBackBy: fc.constantFrom(null, 'a'),
  acquaintances: some(['a', 'b']),
});

test('30 whoever is chosen has a free place, the order of the list changes nothing, and somebody free is never overlooked', () => {
  fc.assert(
    fc.property(wishes, agents, (who, here) => {
      const choice = chooseAgent(who, here, USUAL);
      expect(chooseAgent(who, [...here].reverse(), USUAL)).toEqual(choice);
      const free = here.filter(
        ({ presence, load, capacity, agentId }) =>
          presence === 'online' && load < (capacity ?? USUAL) && agentId !== who.givenBackBy,
      );
      if (choice) expect(free.map(({ agentId }) => agentId)).toContain(choice.agentId);
      else if (who.teamId === null) expect(free).toEqual([]);
    }),
  );
});
