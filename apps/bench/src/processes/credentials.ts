/** The store and the agents' password of every server that is started to be measured. */
export const PASSWORD = 'a-long-bench-password';
export const SITE_KEY = 'bench-store';
