const REMEMBERED = 15;
/** Above this the event loop would feel each commit (rule 4). */
const SLOW_MS = 1;

/** The fastest quarter tells what the disk can do, the rest what else the machine is doing. */
const lowerQuartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;

/** Knows how long the last commits waited for the disk, beginning with a measurement. */
export const createDiskGauge = (measured: readonly number[]) => {
  const recent = measured.slice(-REMEMBERED);
  return {
    add(milliseconds: number) {
      recent.push(milliseconds);
      if (recent.length > REMEMBERED) recent.shift();
    },
    milliseconds: () => lowerQuartile(recent),
    isFast: () => lowerQuartile(recent) <= SLOW_MS,
  };
};

export type DiskGauge = ReturnType<typeof createDiskGauge>;
