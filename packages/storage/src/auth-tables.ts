import type { Kit } from './sqlite/kit.ts';

/**
 * The tables of better-auth 1.7.25. Its drizzle adapter finds them and their fields by these very
 * names, so they keep its words and its singular.
 */
export const defineAuthTables = ({ table, text, int, flag, date, index }: Kit) => {
  const user = table('user', {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: flag().notNull().default(false),
    image: text(),
    /** Whether signing in asks for a second factor. */
    twoFactorEnabled: flag().default(false),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  });

  const session = table(
    'session',
    {
      id: text().primaryKey(),
      expiresAt: date().notNull(),
      token: text().notNull().unique(),
      createdAt: date().notNull(),
      updatedAt: date().notNull(),
      ipAddress: text(),
      userAgent: text(),
      userId: text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      /** Ours: the store this session works for; null: the first of the account's stores. */
      storeId: text(),
    },
    (row) => [index('session_user').on(row.userId)],
  );

  const account = table(
    'account',
    {
      id: text().primaryKey(),
      accountId: text().notNull(),
      providerId: text().notNull(),
      userId: text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      accessToken: text(),
      refreshToken: text(),
      idToken: text(),
      accessTokenExpiresAt: date(),
      refreshTokenExpiresAt: date(),
      scope: text(),
      password: text(),
      createdAt: date().notNull(),
      updatedAt: date().notNull(),
    },
    (row) => [index('account_user').on(row.userId)],
  );

  const verification = table(
    'verification',
    {
      id: text().primaryKey(),
      identifier: text().notNull(),
      value: text().notNull(),
      expiresAt: date().notNull(),
      createdAt: date().notNull(),
      updatedAt: date().notNull(),
    },
    (row) => [index('verification_identifier').on(row.identifier)],
  );

  /** Secret and recovery codes are sealed by better-auth under the server's secret. */
  const twoFactor = table(
    'two_factor',
    {
      id: text().primaryKey(),
      secret: text().notNull(),
      backupCodes: text().notNull(),
      userId: text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      verified: flag().default(true),
      failedVerificationCount: int().default(0),
      lockedUntil: date(),
    },
    (row) => [index('two_factor_user').on(row.userId)],
  );

  return { user, session, account, verification, twoFactor };
};
