/**
 * Bytes of one mail, encoded as they travel: a file of 10 MB fits. Apart from what takes mails in,
 * which is loaded with the first one.
 */
export const MAIL_BYTES = 15 * 1_024 * 1_024;
