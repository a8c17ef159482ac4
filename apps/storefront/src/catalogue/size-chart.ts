import type { SizeChart } from './product.ts';

/** One measure: centimetres at the base size and the step to the next size. */
export interface Grade {
  measure: string;
  at: number;
  step: number;
}

/** Grades a base size up and down, as a pattern cutter does. */
export function gradeChart(
  of: SizeChart['of'],
  sizes: readonly string[],
  base: string,
  grades: readonly Grade[],
): SizeChart {
  const origin = Math.max(sizes.indexOf(base), 0);
  return {
    unit: 'cm',
    of,
    measures: grades.map((grade) => grade.measure),
    rows: sizes.map((size, index) => ({
      size,
      values: grades.map(({ at, step }) => at + (index - origin) * step),
    })),
  };
}

/** Grades of a sweater from its half-open measures at M. */
export function sweaterGrades(chest: number, length: number, sleeve: number): Grade[] {
  return [
    { measure: 'Chest', at: chest, step: 6 },
    { measure: 'Length', at: length, step: 2 },
    { measure: 'Sleeve', at: sleeve, step: 1.5 },
    { measure: 'Shoulder', at: Math.round(chest * 0.42), step: 1.5 },
  ];
}
