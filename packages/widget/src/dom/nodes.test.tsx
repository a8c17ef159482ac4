// @vitest-environment happy-dom
import { computed, signal } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append, type Child, collect, each, onGone } from './nodes.ts';

const draw = (make: () => Child): [HTMLElement, () => void] => {
  const element = document.createElement('div');
  const [, stop] = collect(() => append(element, make()));
  return [element, stop];
};

describe('nodes that follow signals', () => {
  test('a function is drawn anew, the rest stays the same node', () => {
    const name = signal('Ida');
    const [element] = draw(() => (
      <p>
        Hello <b>{() => name.value}</b>
      </p>
    ));
    const bold = element.querySelector('b');
    name.value = 'Noor';
    expect(element.textContent).toBe('Hello Noor');
    expect(element.querySelector('b')).toBe(bold);
  });

  test('attributes follow too, and go when there is nothing to say', () => {
    const name = signal<string | undefined>('Reconnecting');
    const [element] = draw(() => <p class="a" title={() => name.value} />);
    expect(element.querySelector('p')?.getAttribute('title')).toBe('Reconnecting');
    name.value = undefined;
    expect(element.querySelector('p')?.hasAttribute('title')).toBe(false);
  });

  test('what was drawn inside a function that changed goes with it', () => {
    const [outer, inner] = [signal(true), signal('a')];
    const [element] = draw(() => () => (outer.value ? () => <i>{inner.value}</i> : <b>none</b>));
    inner.value = 'b';
    expect(element.innerHTML).toBe('<i>b</i>');
    outer.value = false;
    expect(element.innerHTML).toBe('<b>none</b>');
    inner.value = 'c';
    expect(element.innerHTML).toBe('<b>none</b>');
  });

  test('text is text', () => {
    const [element] = draw(() => <p>{'<img src=x onerror=alert(1)>'}</p>);
    expect(element.querySelector('img')).toBeNull();
  });

  test('when it stops, nothing follows any more and all that began is told', () => {
    const name = signal('a');
    const gone: string[] = [];
    const [element, stop] = draw(() => () => {
      onGone(() => gone.push(name.peek()));
      return name.value;
    });
    stop();
    name.value = 'b';
    expect(element.textContent).toBe('a');
    expect(gone).toEqual(['a']);
  });

  test('a list keeps each element for as long as its key is there, in the list’s order', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1 }), (lists) => {
        const items = signal<readonly string[]>([]);
        const element = document.createElement('ul');
        const drawn = new Map<string, Element>();
        const [, stop] = collect(() =>
          each(
            element,
            () => items.value,
            (key) => key,
            (item) => <li>{() => item.value}</li>,
          ),
        );
        for (const list of lists) {
          items.value = list;
          const now = [...element.children];
          expect(now.map((one) => one.textContent)).toEqual(list);
          for (const [index, key] of list.entries()) {
            const before = drawn.get(key);
            if (before) expect(now[index]).toBe(before);
          }
          drawn.clear();
          for (const [index, key] of list.entries()) drawn.set(key, now[index] as Element);
        }
        stop();
      }),
    );
  });

  test('an item that changes changes its element in place', () => {
    const items = signal([{ key: 'a', stage: 'sending' }]);
    const element = document.createElement('ul');
    collect(() =>
      each(
        element,
        () => items.value,
        ({ key }) => key,
        (item) => {
          const stage = computed(() => item.value.stage);
          return <li class={() => stage.value}>{() => stage.value}</li>;
        },
      ),
    );
    const row = element.firstElementChild;
    items.value = [{ key: 'a', stage: 'sent' }];
    expect(element.firstElementChild).toBe(row);
    expect(row?.outerHTML).toBe('<li class="sent">sent</li>');
  });
});
