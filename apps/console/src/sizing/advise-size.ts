import { measureIn, type SizeChart } from '@aisle/protocol';
import { locale } from '../language/current.ts';
import {
  type Build,
  chestFromBuild,
  chestFromLetter,
  type Girth,
  joined,
  LETTER_SIZES,
} from './body-chest.ts';
import { sizingWords } from './words.ts';

export type Fit = 'close' | 'regular' | 'loose';

/** What she has told of whoever will wear it; everything may be missing. */
export type Wearer = {
  /** Tables differ; undefined: not said, both are thought of. */
  build?: Build;
  heightCm?: number;
  weightKg?: number;
  /** Round the body at its widest, by tape. */
  chestCm?: number;
  /** A letter size worn elsewhere, and how that sits. */
  elsewhere?: { size: string; sits: Fit };
  /** How this one is to sit. */
  wish: Fit;
};

export type Sureness = 'likely' | 'fair' | 'guess';

export type Advice =
  | {
      kind: 'row';
      size: string;
      sure: Sureness;
      /** Plain sentences, in the order in which it was thought. */
      reasons: string[];
      /** The size it would be if a little more or less were wanted. */
      next?: { size: string; words: string };
    }
  | { kind: 'none'; why: string };

/**
 * Ease of a garment over the body, in centimetres: Craft Yarn Council, Standards & Guidelines for
 * Crochet and Knitting, "Fit" (close 2.5–5, standard 5–10, loose 10–15). The middle is aimed at.
 */
const EASE: Record<Fit, number> = { close: 3.75, regular: 7.5, loose: 12.5 };

/** A tape round a pullover, held by somebody who does it once a year. */
const TAPE_SD = 1.5;
/** A body chart has its ease built in; a looser or closer wish moves by half a usual step. */
const WISH_SHIFT: Record<Fit, number> = { close: -3, regular: 0, loose: 3 };

const CHEST = /chest|bust|brust|oberweite|poitrine|busto|torace|pecho|peito|borst|bryst|صدر/i;
const HALF = /half|½|1\/2|pit|flat|halbe|demi|width|breite|largeur|نصف|عرض/i;

/** Column of the girth that decides a top's size, in centimetres all around; null: none. */
const girthsOf = ({ columns, rows, unit }: SizeChart): { column: string; cm: number[] } | null => {
  const at = columns.findIndex((name) => CHEST.test(name));
  const column = columns[at];
  if (column === undefined) return null;
  const times = HALF.test(column) ? 2 : 1;
  return {
    column,
    cm: rows.map(({ values }) => measureIn(values[at] ?? 0, unit, 'cm') * times),
  };
};

/** Share of a normal distribution below `z` (Abramowitz and Stegun 26.2.17, error under 1e-7). */
const below = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
};

const WHOLE = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const FIGURE = new Intl.NumberFormat(locale);

const rounded = (cm: number) => sizingWords.cm(WHOLE.format(cm));
const within = ({ cm, sd }: Girth) =>
  sizingWords.range(WHOLE.format(cm - 2 * sd), WHOLE.format(cm + 2 * sd));

type Thought = { girth: Girth; words: string };

const builds = ({ build }: Wearer): Build[] => (build ? [build] : ['man', 'woman']);

/** Two tables that disagree make one wider answer. */
const widened = (girths: readonly Girth[]): Girth | null => {
  const [one, other] = girths;
  if (!one || !other) return one ?? null;
  return {
    cm: (one.cm + other.cm) / 2,
    sd: Math.hypot((one.sd + other.sd) / 2, (one.cm - other.cm) / 2),
  };
};

const think = (wearer: Wearer): { thoughts: Thought[]; unused: string[] } => {
  const { chestCm, heightCm, weightKg, elsewhere } = wearer;
  const thoughts: Thought[] = [];
  const unused: string[] = [];
  if (chestCm !== undefined) {
    thoughts.push({
      girth: { cm: chestCm, sd: TAPE_SD },
      words: sizingWords.byTape(rounded(chestCm)),
    });
  }
  if (heightCm !== undefined && weightKg !== undefined) {
    const girth = widened(
      builds(wearer).flatMap((build) => chestFromBuild(build, heightCm, weightKg) ?? []),
    );
    if (girth)
      thoughts.push({
        girth,
        words: sizingWords.byBuild(FIGURE.format(heightCm), FIGURE.format(weightKg), within(girth)),
      });
    else unused.push(sizingWords.outsideTable);
  } else if (heightCm !== undefined || weightKg !== undefined) {
    unused.push(sizingWords.onlyTogether);
  }
  if (elsewhere) {
    const letter = widened(
      builds(wearer).flatMap((build) => chestFromLetter(build, elsewhere.size) ?? []),
    );
    if (letter) {
      // What sits loose elsewhere was made for a bigger chest than the one inside it.
      const by = { close: 4, regular: 0, loose: -4 }[elsewhere.sits];
      const girth = { cm: letter.cm + by, sd: by === 0 ? letter.sd : letter.sd + 1 };
      thoughts.push({
        girth,
        words: sizingWords.bySize[elsewhere.sits](elsewhere.size, rounded(girth.cm)),
      });
    } else unused.push(sizingWords.noLetterSize(elsewhere.size, LETTER_SIZES));
  }
  return { thoughts, unused };
};

/**
 * Proposes a row of the chart, with its reasons and how sure it is. It decides by the chest, which
 * is what decides a top; it never guesses where nothing was said.
 */
export const adviseSize = (chart: SizeChart, wearer: Wearer): Advice => {
  const column = girthsOf(chart);
  if (!column) return { kind: 'none', why: sizingWords.noChest };
  const { thoughts, unused } = think(wearer);
  const chest = joined(thoughts.map(({ girth }) => girth));
  if (!chest) {
    return { kind: 'none', why: [...unused, sizingWords.ask].join(' ') };
  }
  const garment = chart.measures === 'garment';
  const ease = garment ? EASE[wearer.wish] : WISH_SHIFT[wearer.wish];
  const aim = chest.cm + ease;
  // In their own order by girth, whatever order the shop wrote them in.
  const sizes = column.cm.map((cm, at) => ({ at, cm })).sort((a, b) => a.cm - b.cm);
  const nearest = sizes.reduce((best, one) =>
    Math.abs(one.cm - aim) < Math.abs(best.cm - aim) ? one : best,
  );
  const place = sizes.indexOf(nearest);
  const edge = (to: number) => {
    const other = sizes[place + to];
    return other ? (other.cm + nearest.cm) / 2 : Number.POSITIVE_INFINITY * to;
  };
  const chance = below((edge(1) - aim) / chest.sd) - below((edge(-1) - aim) / chest.sd);
  const step = sizes.length > 1 ? Math.abs((sizes[1]?.cm ?? 0) - (sizes[0]?.cm ?? 0)) : 8;
  const off = aim - nearest.cm;
  if (Math.abs(off) > step * 1.5 && (place === 0 || place === sizes.length - 1)) {
    const side = off > 0 ? sizingWords.tooLarge : sizingWords.tooSmall;
    return { kind: 'none', why: [...thoughts.map(({ words }) => words), side].join(' ') };
  }
  const name = (one: (typeof sizes)[number] | undefined) =>
    one ? chart.rows[one.at]?.size : undefined;
  const size = name(nearest) ?? '';
  const reasons = [
    ...thoughts.map(({ words }) => words),
    ...(thoughts.length > 1 ? [sizingWords.together(rounded(chest.cm), within(chest))] : []),
    garment ? sizingWords.byGarment[wearer.wish](rounded(aim)) : sizingWords.byBody[wearer.wish],
    sizingWords.nearest(size, rounded(nearest.cm), column.column),
    ...unused,
  ];
  const neighbour = sizes[place + (off > 0 ? 1 : -1)];
  const next = name(neighbour);
  return {
    kind: 'row',
    size,
    sure: chance >= 0.75 ? 'likely' : chance >= 0.5 ? 'fair' : 'guess',
    reasons,
    ...(next && {
      next: { size: next, words: off > 0 ? sizingWords.looser(next) : sizingWords.closer(next) },
    }),
  };
};
