import { type Agent, type AgentRequests, type AuditEntry, may, ok } from '@aisle/protocol';
import { type AuditRecord, audit } from '@aisle/storage';
import type { AgentCaller, Handler } from '../house.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;
const PAGE = 50;

export const fetchAudit: Answers<'fetchAudit'> = async (
  { storage },
  { storeId, agent },
  { action, agentId, before },
) => {
  const asked = { storeId, action, actorId: agentId, before, limit: PAGE + 1 };
  const rows = await audit.listAudit(storage.read, asked);
  const shown = rows.slice(0, PAGE);
  const next = rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null;
  return ok({ rows: shown.map(describeEntry).filter(isTold(agent)), next });
};

export const checkAudit: Answers<'checkAudit'> = async (house, { storeId }) => {
  const tooOften = await house.limits.take('read', storeId);
  return tooOften ? { ok: false, error: tooOften } : ok(await house.audit.check(storeId));
};

/** An entry as the page shows it. */
export const describeEntry = (record: AuditRecord): AuditEntry => ({
  number: record.number,
  at: record.at,
  actorId: record.actorId || null,
  actor: record.actorName,
  action: record.action,
  details: JSON.parse(record.details),
});

/** Whether the log tells it to this agent: all of it, but what was done about a complaint about himself. */
export const isTold =
  ({ agentId, role }: Pick<Agent, 'agentId' | 'role'>) =>
  ({ details }: Pick<AuditEntry, 'details'>): boolean =>
    details.hiddenFrom !== agentId || may(role, 'own');

/** Who answers the requests of `requests/audit.ts`. */
export const auditHandlers = { shopper: {}, agent: { fetchAudit, checkAudit } };
