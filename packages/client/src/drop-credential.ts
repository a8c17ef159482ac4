/**
 * Forgets this browser's secret at once if it is a customer's (rule 26); answers whether it was. A
 * secret of somebody who never signed in stays.
 */
export const dropCredential = (siteKey: string): boolean => {
  const key = `aisle:shopper:${siteKey}`;
  try {
    return /^customer\./.test(localStorage[key]) && delete localStorage[key];
  } catch {
    return false;
  }
};
