import type { SessionReply } from '@aisle/protocol';
import { PROTOCOL } from '@aisle/protocol';

/** An agent's account, made for a run. */
export type AgentSite = { agentId: string; email: string; password: string };

/** A store made for a run, with the page its widget stands on. */
export type StoreSite = {
  storeId: string;
  siteKey: string;
  /** Origin of the merchant's page. */
  origin: string;
  agents: readonly AgentSite[];
};

/** A fresh shopper of a store; null when the server did not answer well. */
export async function openSession(
  port: number,
  store: StoreSite,
  credential?: string,
): Promise<SessionReply | null> {
  const body = { protocol: PROTOCOL, siteKey: store.siteKey, ...(credential && { credential }) };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/shopper/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: store.origin },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? ((await response.json()) as SessionReply) : null;
  } catch {
    return null;
  }
}
