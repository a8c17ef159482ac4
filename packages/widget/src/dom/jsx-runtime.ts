import { append, type Child, put } from './nodes.ts';

type Changing<T> = T | (() => T);
type Attribute = string | number | boolean | null | undefined;

/** What an element may be given. A function in place of a value is followed as signals change. */
export type Attributes = {
  children?: Child;
  class?: Changing<string>;
  ref?: (element: HTMLElement) => void;
  /** Custom properties; set one by one, because a strict page refuses style attributes. */
  style?: Record<string, string> | undefined;
  onClick?: (event: MouseEvent & { currentTarget: HTMLElement }) => void;
  onChange?: (event: Event & { currentTarget: HTMLInputElement }) => void;
  onInput?: (event: Event) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onPointerDown?: (event: Event) => void;
  onScroll?: () => void;
} & { [name: `aria-${string}` | `data-${string}`]: Changing<Attribute> } & {
  [name in 'hidden' | 'disabled' | 'checked']?: Changing<boolean>;
} & { [name: string]: unknown };

export declare namespace JSX {
  type Element = Child;
  // biome-ignore lint/suspicious/noExplicitAny: a component says itself what it takes.
  type ElementType = string | ((props: any) => Child);
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [tag: string]: Attributes;
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** JSX makes real nodes, once; only what is a function changes afterwards. */
export const jsx = (
  tag: string | ((props: object) => Child),
  { children, ...props }: Attributes,
): Child => {
  if (typeof tag === 'function') return tag({ ...props, children });
  const element = /^(svg|path)$/.test(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag);
  for (const name in props) put(element as HTMLElement, name, props[name]);
  append(element, children);
  return element;
};

/** The same: one child or several is no difference here. */
export { jsx as jsxs };

/** Several things side by side. */
export const Fragment = ({ children }: { children?: Child }): Child => children;
