import type { Kit } from './sqlite/kit.ts';

/**
 * The tables of better-auth 1.7.25. Its drizzle adapter finds them and their fields by these very
 * names, so they keep its words and its singular.
 */
export const defineAuthTables = ({ table, text, flag, date, index }: Kit) => {
  const user = table('user', {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: flag().notNull().default(false),
    image: text(),
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

  return { user, session, account, verification };
};
