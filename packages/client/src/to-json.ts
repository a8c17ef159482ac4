/**
 * JSON as the language means it. Prototype.js, which old shops still load, gives arrays a `toJSON`
 * that makes JSON twice of them; the shop's own scripts, which may count on it, see it before and
 * after.
 */
export const toJson = (value: unknown): string => {
  const arrays = Array.prototype as { toJSON?: unknown };
  const { toJSON } = arrays;
  delete arrays.toJSON;
  try {
    return JSON.stringify(value);
  } finally {
    if (toJSON) arrays.toJSON = toJSON;
  }
};
