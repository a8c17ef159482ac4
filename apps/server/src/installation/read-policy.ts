/** A directive of a page's policy that keeps the chat out, and what it must allow. */
export type Barrier = { directive: string; source: string };

const parse = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().toLowerCase().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );

const allows = (sources: readonly string[], server: URL): boolean =>
  sources.some(
    (source) =>
      source === '*' ||
      source === server.protocol ||
      source === server.origin ||
      source.replace(/\/$/, '') === server.host ||
      (source.startsWith('*.') && server.hostname.endsWith(source.slice(1))),
  );

/**
 * What of a `Content-Security-Policy` keeps the chat's script or its line to the server out; null:
 * nothing. With a nonce or a hash only a browser can tell, and it is taken for right.
 *
 * @param server where the chat is served from
 */
export function readPolicy(header: string | null, server: URL): Barrier | null {
  for (const policy of (header ?? '').split(',')) {
    const directives = parse(policy);
    for (const directive of ['script-src', 'connect-src']) {
      const sources = directives.get(directive) ?? directives.get('default-src');
      if (!sources || allows(sources, server)) continue;
      if (directive === 'script-src' && sources.some((one) => /^'(nonce|sha\d+)-/.test(one)))
        continue;
      return { directive, source: server.origin };
    }
  }
  return null;
}
