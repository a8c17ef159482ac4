/**
 * Forgets this browser's secret at once if it is a customer's (rule 26); answers whether it was. A
 * secret of somebody who never signed in stays.
 */
export const dropCredential = (siteKey: string): boolean => {
  const key = `aisle:shopper:${siteKey}`;
  try {
    const customers = !!localStorage.getItem(key)?.startsWith('customer.');
    if (customers) localStorage.removeItem(key);
    return customers;
  } catch {
    return false;
  }
};
