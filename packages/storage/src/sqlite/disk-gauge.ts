const REMEMBERED = 15;
/** Above this the event loop would feel each commit (rule 4). */
const SLOW_MS = 1;
/**
 * A row's share of a commit is work for the processor on any disk. Left in, a full batch makes a
 * fast disk look slow, and under full load every message pays for the worker thread as well.
 */
const ROW_MS = 0.004;

/** The fastest quarter tells what the disk can do, the rest what else the machine is doing. */
const lowerQuartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;

/** Knows how long the last commits waited for the disk, beginning with a measurement. */
export const createDiskGauge = (measured: readonly number[]) => {
  const recent = measured.slice(-REMEMBERED);
  return {
    /** One commit's time and its rows. */
    add(milliseconds: number, rows: number) {
      recent.push(Math.max(0, milliseconds - rows * ROW_MS));
      if (recent.length > REMEMBERED) recent.shift();
    },
    milliseconds: () => lowerQuartile(recent),
    isFast: () => lowerQuartile(recent) <= SLOW_MS,
  };
};

export type DiskGauge = ReturnType<typeof createDiskGauge>;
