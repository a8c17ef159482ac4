/** Answers to what the other side asks, by name. What they are given is not to be trusted. */
export type Answers = Record<string, (...args: unknown[]) => unknown>;

/** One end of the line between page and frame. */
export type Peer = {
  /** The other side's answer; undefined where it has none. */
  ask: (name: string, ...args: unknown[]) => Promise<unknown>;
  stop: () => void;
};

/** Speaks over a port that only the two ends hold. */
export const createPeer = (port: MessagePort, answers: Answers): Peer => {
  const open = new Map<number, (value: unknown) => void>();
  let last = 0;
  const answer = async (id: number, name: string, args: unknown[]) => {
    let value: unknown;
    try {
      if (Object.hasOwn(answers, name)) value = await answers[name]?.(...args);
      port.postMessage({ answer: id, value });
    } catch {
      port.postMessage({ answer: id });
    }
  };
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const { ask, answer: answered, name, args, value } = data as Record<string, unknown>;
    if (typeof ask === 'number' && typeof name === 'string' && Array.isArray(args)) {
      void answer(ask, name, args);
    } else if (typeof answered === 'number') {
      open.get(answered)?.(value);
      open.delete(answered);
    }
  };
  return {
    ask: (name, ...args) =>
      new Promise((resolve) => {
        last += 1;
        open.set(last, resolve);
        port.postMessage({ ask: last, name, args });
      }),
    stop: () => {
      port.close();
      for (const resolve of open.values()) resolve(undefined);
      open.clear();
    },
  };
};
