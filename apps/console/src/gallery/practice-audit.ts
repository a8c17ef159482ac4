import { type AgentRequests, ok } from '@aisle/protocol';
import { MIA } from './floor.ts';

type Asked = AgentRequests['fetchAudit']['parsed'];

/** What was done in the practice store. */
export const practiceAudit = () => {
  const at = Date.now() - 3_600_000;
  const mia = { actorId: MIA, actor: 'Mia Lindqvist' };
  const rows = [
    { ...mia, action: 'changed a role', details: { about: 'Tomasz Wiśniewski', role: 'admin' } },
    { ...mia, action: 'invited somebody', details: { role: 'agent', email: 'kenji@loop.example' } },
    { ...mia, action: 'exported the report', details: {} },
    { actorId: null, actor: 'ليلى منصور', action: 'signed in', details: {} },
  ].map((row, index) => ({ ...row, number: 4 - index, at: at - index * 700_000 }));
  return {
    fetchAudit: ({ action }: Asked) =>
      ok({ rows: rows.filter((row) => !action || row.action === action), next: null }),
    checkAudit: () => ok({ entries: rows.length, brokenAt: null }),
  };
};
