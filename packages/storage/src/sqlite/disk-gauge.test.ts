import { expect, test } from 'vitest';
import { createDiskGauge } from './disk-gauge.ts';

const times = (count: number, value: number) => Array<number>(count).fill(value);

test('4 a few slow commits on a fast disk change nothing, and the other way round', () => {
  expect(createDiskGauge([...times(5, 0.2), ...times(10, 9)]).isFast()).toBe(true);
  expect(createDiskGauge([...times(3, 0.2), ...times(12, 4)]).isFast()).toBe(false);
});

test('4 the gauge follows the disk: its last fifteen commits count', () => {
  const gauge = createDiskGauge(times(15, 0.2));
  for (let i = 0; i < 11; i++) gauge.add(5, 0);
  expect(gauge.isFast()).toBe(true);
  gauge.add(5, 0);
  expect(gauge.isFast()).toBe(false);
  for (let i = 0; i < 4; i++) gauge.add(0.3, 0);
  expect(gauge.isFast()).toBe(true);
  expect(gauge.milliseconds()).toBe(0.3);
});

test('4 a full batch takes longer on any disk: its rows do not make the disk slow', () => {
  const gauge = createDiskGauge(times(15, 0.2));
  for (let i = 0; i < 15; i++) gauge.add(2, 512);
  expect(gauge.isFast()).toBe(true);
  for (let i = 0; i < 15; i++) gauge.add(2, 10);
  expect(gauge.isFast()).toBe(false);
});
