import type { ShopperClient } from '@aisle/client';
import type { Result } from '@aisle/protocol';
import { type Signal, signal } from '@preact/signals-core';
import { newUuid } from './new-uuid.ts';

/** A file between her hand and the outbox. */
export type Upload = {
  id: string;
  file: File;
  /** 0 to 1. */
  progress: number;
  state: 'waiting' | 'going' | 'failed';
  /** With `failed`: the code of the refusal. */
  reason: string;
};

const MOST_BYTES = 10 * 1_024 * 1_024;
const LONGEST_PAUSE_S = 30;

/**
 * Files on their way from this page, one after the other; a lost line is waited for. The name each
 * has from the start makes one of it, however often it is sent in (rule 40).
 */
export const createUploads = (client: ShopperClient, serverUrl: string) => {
  const list: Signal<readonly Upload[]> = signal([]);
  let going = '';
  let failures = 0;
  let breakOff = () => {};

  const change = (id: string, changed: Partial<Upload>) => {
    list.value = list.peek().map((one) => (one.id === id ? { ...one, ...changed } : one));
  };
  const remove = (id: string) => {
    list.value = list.peek().filter((one) => one.id !== id);
  };

  const sendIn = (id: string, file: File, token: string) =>
    new Promise<Result<unknown> | null>((done) => {
      const request = new XMLHttpRequest();
      const place = `${serverUrl}/api/v1/shopper/attachments/${id}`;
      request.open('POST', `${place}?${new URLSearchParams({ name: file.name })}`);
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.setRequestHeader('authorization', `Bearer ${token}`);
      request.upload.onprogress = ({ loaded, total }) =>
        change(id, { progress: loaded / (total || 1) });
      request.onload = () => {
        try {
          done(JSON.parse(request.responseText));
        } catch {
          done(null);
        }
      };
      request.onerror = () => done(null);
      request.send(file);
      breakOff = () => request.abort();
    });

  /** Null: the server was not reached. Else why not, or an empty word. */
  const send = async ({ id, file }: Upload): Promise<string | null> => {
    const session = await client.peek();
    if (!session.ok) return session.error.code === 'unavailable' ? null : session.error.code;
    if (going !== id) return '';
    const sent = await sendIn(id, file, session.value.token);
    if (!sent) return null;
    if (!sent.ok) return sent.error.code;
    if (going !== id) return '';
    const begun = await client.begin();
    const kept = begun.ok ? await begun.value.queue('sendAttachment', { attachmentId: id }) : begun;
    return kept.ok ? '' : kept.error.code;
  };

  const next = async (): Promise<void> => {
    const upload = going ? undefined : list.peek().find(({ state }) => state === 'waiting');
    if (!upload) return;
    const { id } = upload;
    going = id;
    change(id, { state: 'going', progress: 0 });
    const reason = await send(upload);
    // Cancelled meanwhile: the next one has its turn already.
    if (going !== id) return;
    if (reason === null) {
      failures += 1;
      change(id, { state: 'waiting' });
      const pause = Math.min(LONGEST_PAUSE_S, 2 ** failures) * 1_000;
      const timer = setTimeout(again, pause);
      breakOff = () => clearTimeout(timer);
      return;
    }
    failures = 0;
    if (reason) change(id, { state: 'failed', reason });
    else remove(id);
    again();
  };
  const again = () => {
    going = '';
    void next();
  };

  return {
    list,
    add: (files: readonly File[]) => {
      list.value = [
        ...list.peek(),
        ...files.map((file): Upload => {
          const reason = file.size > MOST_BYTES ? 'too_long' : file.size ? '' : 'invalid';
          const state = reason ? 'failed' : 'waiting';
          return { id: newUuid(), file, progress: 0, state, reason };
        }),
      ];
      void next();
    },
    retry: (id: string) => {
      change(id, { state: 'waiting' });
      void next();
    },
    cancel: (id: string) => {
      remove(id);
      if (going !== id) return;
      breakOff();
      again();
    },
    stop: () => {
      going = 'stopped';
      breakOff();
    },
  };
};

export type Uploads = ReturnType<typeof createUploads>;
