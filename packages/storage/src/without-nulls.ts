type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** The row with its nulls left out: a column that may be null becomes an optional field. */
export type WithoutNulls<T> = { [K in Exclude<keyof T, Nullable<T>>]: T[K] } & {
  [K in Nullable<T>]?: NonNullable<T[K]>;
};

/** Databases say null, the protocol leaves the field out. */
export const withoutNulls = <T extends object>(row: T): WithoutNulls<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<T>;
