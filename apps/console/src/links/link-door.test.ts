import { expect, test } from 'vitest';
import { createLinkDoor, visitAt } from './link-door.ts';

test('33 the secret is read from the fragment of the two pages that take one', () => {
  const at = (path: string) => visitAt(new URL(path, 'http://aisle'));
  expect(at('/console/join#abc')).toEqual({ page: 'join', token: 'abc' });
  expect(at('/console/reset/#abc')).toEqual({ page: 'reset', token: 'abc' });
  expect(at('/console/reset')).toEqual({ page: 'reset', token: '' });
  expect(at('/console/join?abc')).toEqual({ page: 'join', token: '' });
  for (const other of ['/console/', '/console/team#abc', '/console/join/more#abc'])
    expect(at(other)).toBeNull();
});

test('a proxy’s page in the server’s place, or none at all, is no answer', async () => {
  const answers: (() => Promise<Response>)[] = [
    async () => new Response('<html>'),
    async () => Response.json(null),
    () => Promise.reject(new TypeError('failed to fetch')),
  ];
  for (const answer of answers)
    expect(await createLinkDoor(answer).invitation('x')).toMatchObject({
      error: { code: 'unavailable' },
    });
  const taken = { ok: false, error: { code: 'closed', message: 'this invitation has been used' } };
  const door = createLinkDoor(async () => Response.json(taken, { status: 409 }));
  expect(await door.joinSignedIn('x')).toEqual(taken);
});
