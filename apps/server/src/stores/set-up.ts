import { ok, type Result, refuse } from '@aisle/protocol';
import { agents, type Storage, stores } from '@aisle/storage';
import { v7 } from 'uuid';
import type { Accounts } from '../agents/accounts.ts';
import { checkPassword } from '../agents/check-password.ts';
import { OperatorError } from '../config.ts';
import { prepareStore } from './create-store.ts';

export type FirstStore = {
  /** The link's secret, printed where the server was started. */
  code: string;
  store: { name: string; origin: string };
  owner: { name: string; email: string; password: string };
};

/** The first store and its owner, made in the browser. */
export type SetUp = {
  /** Nobody works here yet. */
  isOpen(): Promise<boolean>;
  code: string;
  run(asked: FirstStore): Promise<Result<{ storeId: string; siteKey: string }>>;
};

/**
 * Open as long as there is no agent, to whoever has the code: an empty server on the open internet
 * must not be anybody's who finds it first.
 *
 * @param code the same on every node and after a restart
 */
export function createSetUp(
  { storage, accounts }: { storage: Storage; accounts: Pick<Accounts, 'createUser'> },
  code: string,
): SetUp {
  const isOpen = async () => !(await agents.anyAgent(storage.read));
  const done = refuse('closed', 'this server is set up already; sign in');

  async function make({ store, owner }: FirstStore) {
    const email = owner.email.trim().toLowerCase();
    checkPassword(owner.password, email);
    const { rows, siteKey } = prepareStore({ name: store.name, origins: [store.origin] });
    const userId = await accounts.createUser({ ...owner, email });
    if (!userId) return refuse('invalid', `${email} has an account already`);
    const { storeId } = rows.store;
    const at = rows.store.createdAt;
    const agent = { agentId: v7(), storeId, userId, name: owner.name, role: 'owner', at } as const;
    return storage.write(async (tx) => {
      // Of two who come at once, one is first.
      await tx.lock('set-up');
      if (await agents.anyAgent(tx)) return done;
      await stores.createStore(tx, rows.store);
      await stores.addSiteKey(tx, rows.siteKey);
      await agents.createAgent(tx, agent);
      return ok({ storeId, siteKey });
    });
  }

  return {
    isOpen,
    code,
    async run(asked) {
      if (!(await isOpen())) return done;
      if (asked.code !== code)
        return refuse('forbidden', 'open the link that was printed where the server was started');
      try {
        return await make(asked);
      } catch (error) {
        if (error instanceof OperatorError) return refuse('invalid', error.message);
        throw error;
      }
    },
  };
}
