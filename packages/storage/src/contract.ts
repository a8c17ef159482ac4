import { describe } from 'vitest';
import { attachmentsContract } from './testing/contract/attachments.ts';
import { authContract } from './testing/contract/auth.ts';
import { catalogueContract } from './testing/contract/catalogue.ts';
import { concurrencyContract } from './testing/contract/concurrency.ts';
import { connectionsContract } from './testing/contract/connections.ts';
import { conversationsContract } from './testing/contract/conversations.ts';
import { customersContract } from './testing/contract/customers.ts';
import { handlingContract } from './testing/contract/handling.ts';
import { inboxContract } from './testing/contract/inbox.ts';
import { logContract } from './testing/contract/log.ts';
import { nounsContract } from './testing/contract/nouns.ts';
import { ordersContract } from './testing/contract/orders.ts';
import { peopleContract } from './testing/contract/people.ts';
import { propertyContract } from './testing/contract/property.ts';
import { proposalsContract } from './testing/contract/proposals.ts';
import { routingContract } from './testing/contract/routing.ts';
import { savedRepliesContract } from './testing/contract/saved-replies.ts';
import type { Setting } from './testing/contract/setting.ts';
import { shortlistsContract } from './testing/contract/shortlists.ts';
import { tenancyContract } from './testing/contract/tenancy.ts';
import { transactionContract } from './testing/contract/transactions.ts';

/** What every storage must do: one suite, run on each database and in each way of writing. */
export const storageContract = (name: string, setting: Setting): void => {
  describe(name, () => {
    logContract(setting);
    concurrencyContract(setting);
    transactionContract(setting);
    inboxContract(setting);
    handlingContract(setting);
    savedRepliesContract(setting);
    nounsContract(setting);
    catalogueContract(setting);
    connectionsContract(setting);
    shortlistsContract(setting);
    proposalsContract(setting);
    ordersContract(setting);
    customersContract(setting);
    peopleContract(setting);
    routingContract(setting);
    conversationsContract(setting);
    attachmentsContract(setting);
    authContract(setting);
    tenancyContract(setting);
    propertyContract(setting);
  });
};
