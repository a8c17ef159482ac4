import type { EvidenceKind, OrderStatus, Standing } from '@aisle/protocol';

/** What a line of an order came to, minor units. */
export type GoldenLine = { item: string; pieces?: number; total: number; returned?: number };

export type GoldenOrder = {
  id: string;
  number?: string;
  placed: string;
  /** When the shop changed it last, where it tells. */
  changed?: string;
  status?: OrderStatus;
  lines: GoldenLine[];
  shipping?: number;
  /** Lines and shipping, where it is not given. */
  total?: number;
  refunded?: number;
  codes?: string[];
  /** Token of the cart it came from. */
  token?: string;
  /** The conversation whose key stands on it. */
  key?: string;
};

type Change = {
  item?: string;
  pieces?: number;
  /** Pieces before: a change of quantity. */
  from?: number;
  /** A swap. */
  insteadOf?: string;
  wrap?: boolean;
  code?: string;
};

/** One thing that happens. Times count from the beginning: `2d 3h`. */
export type Step = {
  at: string;
  /** The conversation; `by` an agent, else the shopper; `as` names the entry. */
  in?: string;
  by?: string;
  as?: string;
  say?: string;
  suggest?: string[];
  added?: { of: string; item: string; pieces?: number };
  bundle?: [string, number][];
  bundleAdded?: { of: string; lines: [string, number, number][] };
  propose?: Change[];
  undoes?: string;
  accepted?: { of: string; changes: Change[] };
  undone?: string;
  /** Whose page tells of a cart or an order. */
  shopper?: string;
  cart?: string;
  claim?: { id: string; number?: string; total: number; lines: GoldenLine[] };
  shop?: GoldenOrder;
  windows?: { directDays: number; influencedDays: number };
};

/** What was counted, by order: gross and refunded, minor units. */
export type Counted = Record<
  string,
  {
    in: string;
    agent: string | null;
    standing: Standing;
    currency: string;
    direct: [number, number];
    influenced: [number, number];
    evidence: EvidenceKind[];
    lines: {
      line: string;
      by: string | null;
      kind: string;
      pieces: number;
      gross: number;
      refunded: number;
    }[];
  }[]
>;

/** A stream of events and the exact totals it comes to. */
export type GoldenStream = {
  title: string;
  why: string;
  currency?: string;
  /** Whose conversation each is; a missing one belongs to a shopper of its own name. */
  talks: Record<string, string>;
  steps: Step[];
  counted: Counted;
};
