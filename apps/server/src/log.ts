import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Paths that could carry what a log must not keep: bodies, tokens, passwords, addresses. */
const REDACTED = [
  'authorization',
  'cookie',
  'credential',
  'email',
  'password',
  'secret',
  'text',
  'token',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Structured JSON lines. Requests are logged by route and status, never with bodies or headers. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: { paths: [...REDACTED, '*.headers["set-cookie"]'], censor: '[redacted]' },
    base: { pid: process.pid },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error without its values: a failed query names its parameters, and they are people's data. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return pino.stdSerializers.err(error as Error);
  const { name, message, stack, cause } = error;
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: name,
    message: message.split('\nparams:')[0],
    stack: frames.slice(0, 12).join('\n'),
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}
