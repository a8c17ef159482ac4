import { shopWords } from './words.ts';

/** What a shop's developer pastes: a function that signs who is signed in. */
export type Example = { language: string; code: string };

const node = (siteKey: string): string => `import { createHmac } from 'node:crypto';

const base64 = (text) => Buffer.from(text).toString('base64url');

export function aisleToken(customer) {
  const claims = {
    aud: '${siteKey}',
    sub: String(customer.id),
    name: customer.name,
    email: customer.email,
    exp: Math.floor(Date.now() / 1000) + 3600,
  };
  const body = base64('{"alg":"HS256"}') + '.' + base64(JSON.stringify(claims));
  const mac = createHmac('sha256', process.env.AISLE_IDENTITY_KEY).update(body);
  return body + '.' + mac.digest('base64url');
}`;

const php = (siteKey: string): string => `function aisle_token($customer) {
  $base64 = fn($text) => rtrim(strtr(base64_encode($text), '+/', '-_'), '=');
  $body = $base64('{"alg":"HS256"}') . '.' . $base64(json_encode([
    'aud' => '${siteKey}',
    'sub' => (string) $customer->id,
    'name' => $customer->name,
    'email' => $customer->email,
    'exp' => time() + 3600,
  ]));
  $mac = hash_hmac('sha256', $body, getenv('AISLE_IDENTITY_KEY'), true);
  return $body . '.' . $base64($mac);
}`;

export const serverExamples = (siteKey: string): Example[] => [
  { language: 'Node.js', code: node(siteKey) },
  { language: 'PHP', code: php(siteKey) },
];

/** On every page of the shop: who is signed in, or that nobody is. */
export const PAGE_EXAMPLE = `<script>
  Aisle = window.Aisle || function () { (Aisle.q = Aisle.q || []).push(arguments) }
  // ${shopWords.tokenComment}
  Aisle('identify', TOKEN)
</script>`;
