import { eq, inArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { Storage, Tx } from '../../index.ts';
import { addShop, addUser, append, draft, message, SHOPPER } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const AT = new Date('2026-11-22T20:00:00.123Z');
const LATER = new Date('2026-12-24T08:00:00.456Z');

/** The database handed to better-auth, with the few words its adapter uses. */
const authOf = (storage: Storage) => ({
  db: storage.auth.db as unknown as Tx,
  tables: storage.auth.schema as Tx['tables'],
});

type Begin = (work: (tx: Tx) => Promise<unknown>) => Promise<unknown>;

/** Tables that better-auth fills: every column comes back as it went in, dates as dates. */
export const authContract = (setting: Setting) =>
  describe('accounts', () => {
    const suite = useStorage(setting);

    test('users, sessions, accounts, second factors and verifications keep every column', async () => {
      const { db, tables } = authOf(suite.storage);
      const { user, session, account, verification, twoFactor } = tables;
      const times = { createdAt: AT, updatedAt: LATER };
      const userId = v7();
      const ida = {
        ...{ id: userId, name: 'Ida', email: `${userId}@shop.example`, ...times },
        ...{ emailVerified: true, image: 'https://a.example/ida.jpg' },
        twoFactorEnabled: true,
      };
      const hers = {
        ...{ id: v7(), expiresAt: LATER, token: v7(), userId, ...times },
        ...{ ipAddress: '192.0.2.0', userAgent: 'Firefox', storeId: v7() },
      };
      const password = {
        ...{ id: v7(), accountId: userId, providerId: 'credential', userId, ...times },
        ...{ accessToken: 'a', refreshToken: 'r', idToken: 'i', scope: 's', password: 'hash' },
        ...{ accessTokenExpiresAt: AT, refreshTokenExpiresAt: LATER },
      };
      const factor = {
        ...{ id: v7(), userId, secret: 'sealed', backupCodes: 'sealed', verified: false },
        ...{ failedVerificationCount: 3, lockedUntil: LATER },
      };
      const code = { id: v7(), identifier: v7(), value: '123456', expiresAt: LATER, ...times };
      for (const [table, row] of [
        [user, ida],
        [session, hers],
        [account, password],
        [twoFactor, factor],
        [verification, code],
      ] as const) {
        expect(await db.insert(table).values(row).returning()).toEqual([row]);
        expect(await db.select().from(table).where(eq(table.id, row.id))).toEqual([row]);
      }
      await db.update(user).set({ emailVerified: false, image: null }).where(eq(user.id, userId));
      const [changed] = await db.select().from(user).where(eq(user.id, userId));
      expect(changed).toEqual({ ...ida, emailVerified: false, image: null });
      await db.delete(user).where(eq(user.id, userId));
      expect(await db.select().from(session).where(eq(session.userId, userId))).toEqual([]);
      expect(await db.select().from(account).where(eq(account.userId, userId))).toEqual([]);
    });

    test('two people cannot have one address', async () => {
      const email = `${v7()}@shop.example`;
      await suite.storage.write((tx) => addUser(tx, email));
      const { db, tables } = authOf(suite.storage);
      const row = { id: v7(), name: 'Per', email, createdAt: AT, updatedAt: AT };
      await expect(Promise.resolve(db.insert(tables.user).values(row))).rejects.toThrow();
    });

    test('what better-auth writes is never part of a transaction that is undone', async () => {
      const { db, tables } = authOf(suite.storage);
      const id = v7();
      const row = { id, name: 'Ida', email: `${id}@shop.example`, createdAt: AT, updatedAt: AT };
      let signingUp: Promise<unknown> = Promise.resolve();
      const failing = suite.storage.write(async (tx) => {
        await addUser(tx);
        signingUp = Promise.resolve(db.insert(tables.user).values(row));
        await addUser(tx);
        throw new Error('undone');
      });
      await expect(failing).rejects.toThrow('undone');
      await signingUp;
      expect(await db.select().from(tables.user).where(eq(tables.user.id, id))).toHaveLength(1);
    });

    test('a transaction of its own is kept or undone as a whole, appends around it go on', async () => {
      const { db, tables } = authOf(suite.storage);
      const shop = await addShop(suite.storage);
      const begin = suite.storage.auth.db.transaction as Begin;
      const ids = [v7(), v7()];
      const signUp = (id: string, thrown?: Error) =>
        begin.call(db, async (tx) => {
          const row = { id, name: 'Ida', email: `${id}@a.example`, createdAt: AT, updatedAt: AT };
          await tx.insert(tables.user).values(row);
          if (thrown) throw thrown;
          return (await tx.select().from(tables.user).where(eq(tables.user.id, id))).length;
        });
      const [kept, undone, ...appended] = await Promise.allSettled([
        signUp(ids[0] ?? ''),
        signUp(ids[1] ?? '', new Error('undone')),
        ...['a', 'b'].map((text) => append(suite.storage, draft(shop, SHOPPER, message(text)))),
      ]);
      expect(kept).toMatchObject({ status: 'fulfilled', value: 1 });
      expect(undone).toMatchObject({ status: 'rejected', reason: { message: 'undone' } });
      expect(appended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      const found = await db.select().from(tables.user).where(inArray(tables.user.id, ids));
      expect(found.map(({ id }) => id)).toEqual([ids[0]]);
    });
  });
