import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Author, type Content, type Entry, ok, refuse } from '@aisle/protocol';

type Needs = { store: (author: Author, content: Content, clientId?: string) => Entry };
type Payload = Record<string, unknown>;

/** A picture of eight by six pixels would do: browsers draw what an SVG says as well. */
const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#5d7350"/><path d="M0 60l100 60 100-60 100 60 100-60M0 160l100 60 100-60 100 60 100-60" stroke="#48603e" stroke-width="30" fill="none"/></svg>';

/** Files for the chat server of the tests: taken in by their names' endings, sent, shown. */
export const createFileDesk = ({ store }: Needs) => {
  const taken = new Map<string, string>();
  let away = false;
  const contentOf = (attachmentId: string, name: string): Content => ({
    ...({ kind: 'attachment', attachmentId, name, bytes: 48_000 } as const),
    ...(/png|jpg/.test(name)
      ? ({ type: 'image/png', width: 400, height: 300 } as const)
      : ({ type: 'application/pdf' } as const)),
  });
  return {
    taken,
    contentOf,
    /** While away, uploads break off. */
    setAway: (value: boolean) => {
      away = value;
    },
    /** Answers what is asked by plain HTTP; false: it is none of files. */
    serve: (request: IncomingMessage, response: ServerResponse): boolean => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
      if (pathname.startsWith('/attachments/')) {
        response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(DRAWN);
        return true;
      }
      if (!pathname.startsWith('/api/v1/shopper/attachments/')) return false;
      if (away) {
        request.socket.destroy();
        return true;
      }
      request.resume().on('end', () => {
        const name = searchParams.get('name') ?? '';
        const id = pathname.split('/').at(-1) ?? '';
        const fits = /\.(png|jpg|pdf)$/.test(name);
        if (fits) taken.set(id, name);
        response.writeHead(fits ? 200 : 409, { 'content-type': 'application/json' });
        response.end(JSON.stringify(fits ? ok({}) : refuse('unsupported', 'not this kind')));
      });
      return true;
    },
    answer: (name: string, payload: Payload): unknown => {
      const id = `${payload.attachmentId}`;
      if (name === 'sendAttachment') {
        const content = contentOf(id, taken.get(id) ?? '');
        const entry = store({ kind: 'shopper' }, content, `${payload.clientId}`);
        return ok({ entry, repeated: false });
      }
      if (name !== 'fetchAttachment') return undefined;
      const url = `/attachments/${id}`;
      return ok({ download: url, full: url, preview: url, expiresAt: Date.now() + 600_000 });
    },
  };
};
