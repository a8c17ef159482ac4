import { along, at, mirrored, type Point } from './part.ts';

/** Where a sweater lies or hangs: points of its left half. */
export interface Pose {
  neck: Point;
  shoulder: Point;
  armpit: Point;
  hem: Point;
  cuffOuter: Point;
  cuffInner: Point;
  /** How deep the front neckline lies. */
  neckDepth: number;
}

export const flatPose: Pose = {
  neck: [324, 206],
  shoulder: [208, 250],
  armpit: [200, 436],
  hem: [212, 744],
  cuffOuter: [46, 662],
  cuffInner: [114, 692],
  neckDepth: 270,
};

export const widePose: Pose = {
  neck: [318, 210],
  shoulder: [176, 262],
  armpit: [168, 474],
  hem: [186, 756],
  cuffOuter: [40, 640],
  cuffInner: [112, 676],
  neckDepth: 268,
};

export const wornPose: Pose = {
  neck: [344, 232],
  shoulder: [246, 272],
  armpit: [262, 430],
  hem: [262, 760],
  cuffOuter: [166, 742],
  cuffInner: [232, 756],
  neckDepth: 284,
};

/** Outlines of a sweater's pieces, as SVG paths. */
export interface SweaterShape {
  body: string;
  hemBand: string;
  sleeves: [left: Sleeve, right: Sleeve];
  /** The front neckline from left to right, and the back one. */
  front: string;
  back: string;
  inside: string;
}

interface Sleeve {
  outline: string;
  cuff: string;
  /** Degrees its knitting is turned. */
  turn: number;
  across: readonly [Point, Point];
  folds: string[];
}

/** `deep` draws a V down to that height instead of a round neck. */
export function shapeSweater(pose: Pose, deep?: number): SweaterShape {
  const { neck, shoulder, armpit, hem, neckDepth } = pose;
  const [rNeck, rShoulder, rArmpit, rHem] = [neck, shoulder, armpit, hem].map(mirrored) as [
    Point,
    Point,
    Point,
    Point,
  ];
  const dip = neckDepth + (neckDepth - neck[1]) / 3;
  const curve = deep
    ? `C${neck[0] + 22} ${neck[1] + 60} 378 ${deep - 50} 400 ${deep}C422 ${deep - 50} ${rNeck[0] - 22} ${rNeck[1] + 60} ${at(rNeck)}`
    : `C${neck[0] + 22} ${dip} ${rNeck[0] - 22} ${dip} ${at(rNeck)}`;
  const backCurve = `C${neck[0] + 12} ${neck[1] + 28} ${rNeck[0] - 12} ${rNeck[1] + 28} ${at(rNeck)}`;
  const waist = along(armpit, hem, 0.55);
  const side = (points: [Point, Point, number]) =>
    `Q${at([points[0][0] + points[2], points[0][1]])} ${at(points[1])}`;
  const body = `M${at(neck)}${curve}L${at(rShoulder)}C${rShoulder[0] - 18} ${rShoulder[1] + 70} ${rArmpit[0] - 26} ${rArmpit[1] - 50} ${at(rArmpit)}${side([mirrored(waist), rHem, -3])}Q400 ${hem[1] + 16} ${at(hem)}${side([waist, armpit, 3])}C${armpit[0] + 26} ${armpit[1] - 50} ${shoulder[0] + 18} ${shoulder[1] + 70} ${at(shoulder)}Z`;
  const low = hem[1] + 54;
  return {
    body,
    hemBand: `M${at(hem)}Q400 ${hem[1] + 16} ${at(rHem)}L${rHem[0] - 7} ${low}Q400 ${low + 16} ${hem[0] + 7} ${low}Z`,
    sleeves: [sleeve(pose, (point) => point), sleeve(pose, mirrored)],
    front: `M${at(neck)}${curve}`,
    back: `M${at(neck)}${backCurve}`,
    inside: `M${at(neck)}${backCurve}${deep ? `C${rNeck[0] - 22} ${rNeck[1] + 60} 422 ${deep - 50} 400 ${deep}C378 ${deep - 50} ${neck[0] + 22} ${neck[1] + 60} ${at(neck)}` : `C${rNeck[0] - 22} ${dip} ${neck[0] + 22} ${dip} ${at(neck)}`}Z`,
  };
}

function sleeve(pose: Pose, side: (point: Point) => Point): Sleeve {
  const { shoulder, armpit, cuffOuter, cuffInner } = pose;
  const p = (point: Point, dx = 0, dy = 0) => at(side([point[0] + dx, point[1] + dy]));
  const outer = (share: number, out: number) =>
    p(along(shoulder, cuffOuter, share), -out, -out / 3);
  const inner = (share: number, out: number) => p(along(armpit, cuffInner, share), out, out / 3);
  const outline = `M${p(shoulder, 50, -20)}L${p(shoulder)}C${p(shoulder, -30, 14)} ${outer(0.2, 34)} ${outer(0.36, 24)}C${outer(0.6, 10)} ${outer(0.85, 8)} ${p(cuffOuter)}L${p(cuffInner)}C${inner(0.85, 10)} ${inner(0.6, 2)} ${inner(0.4, 2)}C${inner(0.2, 2)} ${p(armpit, 4, 10)} ${p(armpit, 24)}L${p(shoulder, 60, 60)}Z`;
  const top = along(shoulder, armpit, 0.5);
  const end = along(cuffOuter, cuffInner, 0.5);
  const length = Math.hypot(end[0] - top[0], end[1] - top[1]);
  const down: Point = [(end[0] - top[0]) / length, (end[1] - top[1]) / length];
  const step: Point = [down[0] * 52, down[1] * 52];
  const cuff = `M${p(cuffOuter)}L${p(cuffInner)}L${p(cuffInner, step[0] - 7, step[1])}Q${p(end, step[0], step[1] + 7)} ${p(cuffOuter, step[0] + 7, step[1])}Z`;
  const middle = along(top, end, 0.5);
  const [one, other] = [-62, 62].map((out) =>
    side([middle[0] + down[1] * out, middle[1] - down[0] * out]),
  ) as [Point, Point];
  const left = one[0] < other[0];
  const angle = (Math.atan2(-down[0], down[1]) * 180) / Math.PI;
  return {
    outline,
    cuff,
    turn: left ? angle : -angle,
    across: left ? [one, other] : [other, one],
    folds: [
      `M${p(armpit, 4, 14)}Q${p(along(armpit, middle, 0.5), -16, -30)} ${p(along(shoulder, cuffOuter, 0.3), 22, 10)}`,
      `M${p(along(armpit, cuffInner, 0.55), -6, 0)}Q${p(middle, 4, 6)} ${p(along(shoulder, cuffOuter, 0.52), 26, 0)}`,
      `M${p(along(armpit, cuffInner, 0.86), -8, 0)}Q${p(end, -2, -66)} ${p(along(shoulder, cuffOuter, 0.84), 18, 0)}`,
    ],
  };
}
