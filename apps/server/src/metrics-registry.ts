import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Counts, Readings } from './metrics.ts';

/** The names and words under which Prometheus is told. */
export function createRegistry(counts: Counts, readings: Readings): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Counter({
    name: 'aisle_requests_total',
    help: 'Requests answered over sockets and HTTP, by name and outcome',
    labelNames: ['name', 'code'],
    registers,
    collect() {
      this.reset();
      for (const [name, codes] of counts.answered)
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
  const { connected, busDropped } = readings;
  plain('aisle_shopper_sockets', 'Connected shoppers’ sockets', () => connected().shoppers);
  plain('aisle_agent_sockets', 'Connected agents’ sockets', () => connected().agents);
  plain('aisle_unknown_events', 'Events no table names, since the start', () => counts.unknown);
  plain('aisle_slow_links_closed', 'Links closed because they did not read', () => counts.slow);
  plain('aisle_bus_dropped', 'Messages the bus between nodes did not take', busDropped);
  return registry;
}
