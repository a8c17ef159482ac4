import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** What `/metrics` tells. Counters are plain numbers until someone asks. */
export type Metrics = {
  /** One answered request, by name and `ok` or the refusal's code. */
  request(name: string, code: string): void;
  unknown(): void;
  slowLinkClosed(): void;
  /** Prometheus' text. */
  text(): Promise<string>;
  contentType: string;
};

export function createMetrics(read: {
  connected: () => { shoppers: number; agents: number };
  busDropped: () => number;
}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answered = new Map<string, Map<string, number>>();
  let unknown = 0;
  let slow = 0;

  new Counter({
    name: 'aisle_requests_total',
    help: 'Requests answered over sockets and HTTP, by name and outcome',
    labelNames: ['name', 'code'],
    registers,
    collect() {
      this.reset();
      for (const [name, codes] of answered)
        for (const [code, times] of codes) this.inc({ name, code }, times);
    },
  });
  const plain = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  plain('aisle_shopper_sockets', 'Connected shoppers’ sockets', () => read.connected().shoppers);
  plain('aisle_agent_sockets', 'Connected agents’ sockets', () => read.connected().agents);
  plain('aisle_unknown_events', 'Events no table names, since the start', () => unknown);
  plain('aisle_slow_links_closed', 'Links closed because they did not read', () => slow);
  plain('aisle_bus_dropped', 'Messages the bus between nodes did not take', read.busDropped);

  return {
    request(name, code) {
      const codes = answered.get(name);
      if (codes) codes.set(code, (codes.get(code) ?? 0) + 1);
      else answered.set(name, new Map([[code, 1]]));
    },
    unknown: () => {
      unknown += 1;
    },
    slowLinkClosed: () => {
      slow += 1;
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
