/**
 * Something that is loaded or made when it is first asked for, so that a start does without it, and
 * kept from then on. Where that fails, whoever asked is told, and the next one tries anew.
 */
export function onFirstUse<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
