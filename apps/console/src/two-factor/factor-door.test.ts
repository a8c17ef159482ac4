import { expect, test } from 'vitest';
import { createFactorDoor } from './factor-door.ts';

const over = (answer: () => Response) => {
  const asked: [string, unknown][] = [];
  const door = createFactorDoor(async (input, init) => {
    asked.push([String(input).split('/').at(-1) ?? '', JSON.parse(String(init?.body ?? '{}'))]);
    return answer();
  });
  return { door, asked };
};

test('35 six digits are a code of the authenticator, anything else is a recovery code', async () => {
  const { door, asked } = over(() => Response.json({}));
  await door.show(' 123 456 ');
  await door.show(' aBcDe-12345 ', 'link');
  expect(asked).toEqual([
    ['verify-totp', { code: '123456' }],
    ['verify-backup-code', { code: 'aBcDe-12345', joining: 'link' }],
  ]);
});

test('35 a wrong code, a lock, a sign-in that took too long and silence are told apart', async () => {
  const why = async (answer: () => Response) => {
    const shown = await over(answer).door.show('123456');
    return shown.ok ? '' : shown.why;
  };
  const status =
    (code: number, body: object = {}) =>
    () =>
      Response.json(body, { status: code });
  expect(await why(status(401))).toMatch(/code is not right/);
  expect(await why(status(429))).toMatch(/quarter of an hour/);
  expect(await why(status(401, { code: 'INVALID_TWO_FACTOR_COOKIE' }))).toMatch(/Begin again/);
  expect(await why(status(503))).toMatch(/does not answer/);
  expect(await why(() => Response.error())).toMatch(/does not answer|not right/);
});
