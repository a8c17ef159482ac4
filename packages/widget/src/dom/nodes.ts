import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core';

/** What can stand in an element. A function is drawn anew when a signal it read changes. */
export type Child =
  | Node
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Child[]
  | (() => Child);

type Stop = () => void;

// Whoever is drawing now collects how to stop what it starts. Drawing never waits, so one is enough.
let collecting: Stop[] = [];

const stopAll = (stops: Stop[]): void => {
  for (const stop of stops.splice(0).reverse()) stop();
};

/** Runs `act` and returns its value with how to stop everything it started. */
export const collect = <T>(act: () => T): [T, Stop] => {
  const outer = collecting;
  const stops: Stop[] = [];
  collecting = stops;
  try {
    return [act(), () => stopAll(stops)];
  } finally {
    collecting = outer;
  }
};

/** Called when what is being drawn goes away. */
export const onGone = (stop: Stop): void => {
  collecting.push(stop);
};

/** Runs `act` now and whenever a signal it read changes, until what is being drawn goes away. */
export const follow = (act: () => void): void => {
  let stopInner: Stop = () => {};
  const stop = effect(() => {
    untracked(stopInner);
    [, stopInner] = collect(act);
  });
  onGone(() => {
    stop();
    stopInner();
  });
};

/** Properties rather than attributes: what she did must not stand in the way of the new value. */
const PROPERTIES = new Set(['hidden', 'disabled', 'checked']);

const set = (element: HTMLElement, name: string, value: unknown): void => {
  if (PROPERTIES.has(name)) Object.assign(element, { [name]: value });
  else if (value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
};

/** Gives an element one of its attributes. */
export const put = (element: HTMLElement, name: string, value: unknown): void => {
  if (name === 'ref') (value as (element: HTMLElement) => void)(element);
  else if (name === 'style') {
    for (const [key, one] of Object.entries(value ?? {})) element.style.setProperty(key, one);
  } else if (name.startsWith('on')) {
    element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  } else if (typeof value === 'function') follow(() => set(element, name, value()));
  else set(element, name, value);
};

const nodesOf = (child: Child): Node[] => {
  if (child instanceof Node) return [child];
  if (Array.isArray(child)) return child.flatMap(nodesOf);
  if (typeof child === 'function') return changing(child);
  return typeof child === 'string' || typeof child === 'number' ? [new Text(`${child}`)] : [];
};

/** The nodes of a function, exchanged in place between two empty texts that mark where they stand. */
const changing = (draw: () => Child): Node[] => {
  const [from, to] = [new Text(), new Text()];
  let first: Node[] = [];
  follow(() => {
    first = nodesOf(draw());
    if (!to.parentNode) return;
    while (from.nextSibling !== to) from.nextSibling?.remove();
    to.before(...first);
  });
  return [from, ...first, to];
};

export const append = (parent: Node, child: Child): void => {
  for (const node of nodesOf(child)) parent.appendChild(node);
};

/**
 * Fills `parent` with one element per item and keeps each element for as long as its key is there:
 * what she has picked, typed or focused inside stays.
 */
export const each = <T>(
  parent: Element,
  items: () => readonly T[],
  key: (item: T) => string,
  draw: (item: ReadonlySignal<T>) => Child,
): void => {
  const kept = new Map<string, { item: Signal<T>; node: Node; stop: Stop }>();
  const make = (item: T) => {
    const current = signal(item);
    const [[node], stop] = collect(() => nodesOf(draw(current)));
    return { item: current, node: node as Node, stop };
  };
  const show = (now: readonly T[]): void => {
    const keys = new Set(now.map(key));
    for (const [name, { node, stop }] of kept) {
      if (keys.has(name)) continue;
      stop();
      (node as ChildNode).remove();
      kept.delete(name);
    }
    let at = parent.firstChild;
    for (const item of now) {
      const one = kept.get(key(item)) ?? make(item);
      kept.set(key(item), one);
      one.item.value = item;
      if (one.node === at) at = at.nextSibling;
      else parent.insertBefore(one.node, at);
    }
  };
  // Not `follow`: what is drawn inside outlives a change of the list.
  onGone(
    effect(() => {
      const now = items();
      untracked(() => show(now));
    }),
  );
  onGone(() => {
    for (const { stop } of kept.values()) stop();
  });
};
