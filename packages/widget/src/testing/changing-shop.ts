/**
 * The part of the test shop that takes whole proposals, as text for its page: all of it or nothing,
 * refused where a line is not as it was named, once per attempt even over a reload, with a way back.
 * `?readonly` is a shop whose cart cannot be written.
 */
export const changingShop = `(({ read, write, cart, shop }) => {
  const load = (key, empty) => JSON.parse(sessionStorage.getItem(key) ?? empty);
  const keep = (key, value) => sessionStorage.setItem(key, JSON.stringify(value));
  const sum = (lines) => lines.reduce((all, one) => all + one.unitPrice.amount * one.quantity, 0);
  const whole = () => ({ ...cart(), subtotal: { amount: sum(read()), currency: 'EUR' }, codes: load('codes', '[]').map((code) => ({ code, applied: true })) });
  const same = (one, other) => one.productId === other.productId && one.variantId === other.variantId;
  const put = (lines, { ref, name, options, image, unitPrice }, quantity) => {
    const there = lines.find((one) => same(one.ref, ref));
    if (there) there.quantity += quantity;
    else lines.push({ key: ref.variantId ?? ref.productId, ref, name, options, image, quantity, unitPrice, lineTotal: unitPrice });
  };
  const find = (lines, { key, quantity }) => lines.find((one) => one.key === key && one.quantity === quantity);
  const change = (lines, codes, one) => {
    if (one.kind === 'add') return put(lines, one.line, one.line.quantity);
    if (one.kind === 'gift') return one.wrap && put(lines, one.wrap, one.wrap.quantity);
    if (one.kind === 'apply_code') return codes.push(one.offered.code);
    if (one.kind === 'restore') return codes.splice(0, codes.length, ...codes.filter((code) => !one.codesOff.includes(code)));
    const line = find(lines, one.line);
    if (!line) return { reason: 'stale' };
    if (one.kind === 'swap') put(lines, one.for, line.quantity);
    line.quantity = one.kind === 'set_quantity' ? one.to : 0;
  };
  const applyChanges = async (changes, attemptId) => {
    shop.changed.push({ changes, attemptId });
    const done = load('attempts', '{}');
    if (done[attemptId]) return { ...done[attemptId], cart: whole() };
    const said = shop.next;
    if (said === 'hold') await new Promise((go) => { shop.go = go; });
    shop.next = null;
    if (said && said !== 'hold') return said;
    const [before, lines, codes] = [read(), read(), load('codes', '[]')];
    for (const [index, one] of changes.entries()) {
      const fault = change(lines, codes, one);
      if (fault?.reason) return { kind: 'refused', change: index, ...fault, cart: whole() };
    }
    const left = lines.filter((one) => one.quantity > 0);
    const undo = [
      ...before.filter((was) => !left.some((now) => now.key === was.key)).map((line) => ({ kind: 'add', line })),
      ...left.flatMap((now) => {
        const was = before.find((one) => one.key === now.key);
        if (!was) return [{ kind: 'remove', line: now }];
        return was.quantity === now.quantity ? [] : [{ kind: 'set_quantity', line: now, to: was.quantity }];
      }),
      ...(codes.length > load('codes', '[]').length ? [{ kind: 'restore', codesOff: codes, codesOn: [] }] : []),
    ];
    keep('codes', codes);
    write(left);
    keep('attempts', { ...done, [attemptId]: { kind: 'applied', undo } });
    return { kind: 'applied', undo, cart: whole() };
  };
  shop.changed = [];
  return new URLSearchParams(location.search).has('readonly')
    ? { getCart: async () => whole(), openCart: () => { shop.opened = true; } }
    : { getCart: async () => whole(), applyChanges };
})`;
