/** A UUIDv7. Not the client's own: to lend it out would cost bytes of the core, which all load. */
export const newUuid = (): string => {
  const time = Date.now().toString(16).padStart(12, '0');
  const [version = 0, variant = 0, ...rest] = crypto.getRandomValues(new Uint16Array(5));
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex(version).slice(1)}`,
    hex((variant & 0x3fff) | 0x8000),
    rest.map(hex).join(''),
  ].join('-');
};
