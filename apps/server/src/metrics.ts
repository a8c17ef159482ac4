import { onFirstUse } from './on-first-use.ts';

/** What is counted, as plain numbers. */
export type Counts = {
  /** Requests answered, by name and by `ok` or the refusal's code. */
  answered: Map<string, Map<string, number>>;
  /** Events no table names. */
  unknown: number;
  /** Links closed because they did not read. */
  slow: number;
};

/** What is looked up when somebody asks. */
export type Readings = {
  connected: () => { shoppers: number; agents: number };
  busDropped: () => number;
};

/**
 * What `/metrics` tells. Prometheus' library is loaded when it is first asked, and from then on it
 * also follows the process itself; what is counted here is counted from the start.
 */
export type Metrics = {
  /** One answered request, by name and `ok` or the refusal's code. */
  request(name: string, code: string): void;
  unknown(): void;
  slowLinkClosed(): void;
  /** In Prometheus' format, with its media type. */
  told(): Promise<{ type: string; text: string }>;
};

export function createMetrics(readings: Readings): Metrics {
  const counts: Counts = { answered: new Map(), unknown: 0, slow: 0 };
  const registry = onFirstUse(async () =>
    (await import('./metrics-registry.ts')).createRegistry(counts, readings),
  );
  return {
    request(name, code) {
      const codes = counts.answered.get(name);
      if (codes) codes.set(code, (codes.get(code) ?? 0) + 1);
      else counts.answered.set(name, new Map([[code, 1]]));
    },
    unknown() {
      counts.unknown += 1;
    },
    slowLinkClosed() {
      counts.slow += 1;
    },
    async told() {
      const known = await registry();
      return { type: known.contentType, text: await known.metrics() };
    },
  };
}
