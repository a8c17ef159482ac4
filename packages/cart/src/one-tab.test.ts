import { describe, expect, it } from 'vitest';
import { inOneTab, type Tabs } from './one-tab.ts';

// A tab of the same browser: the locks are real ones, she looks where the test says.
const openTab = (name: string, visible: boolean) => {
  const tab = { visible, running: 0, turn: () => {} };
  const tabs: Tabs = {
    locks: navigator.locks,
    visible: () => tab.visible,
    onTurnedTo: (tell) => {
      tab.turn = tell;
      return () => {
        tab.turn = () => {};
      };
    },
  };
  const stop = inOneTab(name, tabs, () => {
    tab.running += 1;
    return () => {
      tab.running -= 1;
    };
  });
  return { tab, stop };
};

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const lookAt = (there: ReturnType<typeof openTab>, away: ReturnType<typeof openTab>) => {
  away.tab.visible = false;
  there.tab.visible = true;
  there.tab.turn();
};

describe('one reporting tab', () => {
  it('is the one she looks at, and another goes on when it closes', async () => {
    const first = openTab('follow', true);
    await until(() => first.tab.running === 1);
    const second = openTab('follow', false);
    lookAt(second, first);
    await until(() => second.tab.running === 1 && first.tab.running === 0);
    lookAt(first, second);
    await until(() => first.tab.running === 1 && second.tab.running === 0);
    first.stop();
    await until(() => second.tab.running === 1);
    expect(first.tab.running).toBe(0);
    second.stop();
    expect(second.tab.running).toBe(0);
  });

  it('gives its lock back when stopped, also while it waits', async () => {
    const first = openTab('give back', true);
    await until(() => first.tab.running === 1);
    const second = openTab('give back', false);
    second.stop();
    first.stop();
    await navigator.locks.request('give back', () => {});
    expect([first.tab.running, second.tab.running]).toEqual([0, 0]);
  });

  it('reports from every tab where there are no locks', () => {
    let running = 0;
    const tabs: Tabs = { locks: undefined, visible: () => true, onTurnedTo: () => () => {} };
    const stop = inOneTab('none', tabs, () => {
      running += 1;
      return () => {
        running -= 1;
      };
    });
    expect(running).toBe(1);
    stop();
    expect(running).toBe(0);
  });
});
