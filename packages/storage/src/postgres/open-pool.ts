import { Pool, type PoolConfig } from 'pg';

/** A pool whose connections may die at any moment without ending the process. */
export const openPool = (config: PoolConfig): Pool => {
  const pool = new Pool(config);
  // An idle connection that is cut is replaced by the next query.
  pool.on('error', () => undefined);
  // Between the pool's letting go of one and somebody's taking it nobody listens: Postgres may say in
  // one breath that it is ready and that it stops. Whoever queries it next is refused.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
