import type { Result, VisitReply, VisitReport } from '@aisle/protocol';

type Reporter = {
  /** Something new is to be told: soon, together with what comes meanwhile. */
  soon: () => void;
  /** The page goes away: by a beacon, which outlives it. */
  leave: () => void;
  stop: () => void;
};

type Needs = {
  server: string;
  /** What is to be told now; null: nothing may be. */
  report: () => VisitReport | null;
  /** It was taken: what it told need not be told again. */
  taken: (report: VisitReport, reply: VisitReply) => void;
};

/** Milliseconds: to gather what happens at once, between two reports, and after a failure. */
const GATHER = 600;
const APART = 2_000;
const AGAIN_LATER = 60_000;

/**
 * Reports while she looks at the page: one small request when something is new, else as seldom as the
 * server wants it. `text/plain`, for the browser asks nobody's leave first. What the server forbids
 * ends it for this page.
 */
export const startReporter = ({ server, report, taken }: Needs): Reporter => {
  const url = `${server}/api/v1/shopper/visit`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let sentAt = 0;
  let sending = false;
  let over = false;

  const plan = (ms: number) => {
    const at = Math.max(Date.now() + ms, sentAt + APART);
    // What is due earlier stands.
    if (over || dueAt <= at) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(send, at - Date.now());
  };
  const send = async () => {
    dueAt = Number.POSITIVE_INFINITY;
    if (document.visibilityState === 'hidden') return;
    if (sending) return plan(APART);
    const told = report();
    if (!told) return;
    sending = true;
    sentAt = Date.now();
    try {
      const response = await fetch(url, {
        method: 'POST',
        keepalive: true,
        body: JSON.stringify(told),
      });
      const answer: Result<VisitReply> = await response.json();
      if (answer.ok) {
        taken(told, answer.value);
        // Not all tabs of all shops at one moment.
        if (answer.value.againMs) plan(answer.value.againMs * (0.9 + Math.random() / 5));
      } else if (/^(forbidden|not_found|invalid)$/.test(answer.error.code)) over = true;
      else plan(answer.error.retryAfterMs ?? AGAIN_LATER);
    } catch {
      plan(AGAIN_LATER);
    } finally {
      sending = false;
    }
  };
  const turned = () => plan(GATHER);
  document.addEventListener('visibilitychange', turned);
  return {
    soon: () => plan(GATHER),
    leave: () => {
      const told = over ? null : report();
      if (told) navigator.sendBeacon(url, JSON.stringify({ ...told, leaving: true }));
    },
    stop: () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', turned);
    },
  };
};
