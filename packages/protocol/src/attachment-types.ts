/** What may be sent in; decided from the bytes, never from the name (rule 40). */
export const ATTACHMENT_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'text/plain',
  'video/mp4',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];
