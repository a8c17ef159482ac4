import { fetchAttachment } from './fetch-attachment.ts';
import { sendAttachment } from './send-attachment.ts';

/** Who answers the requests of `requests/attachment.ts`. */
export const attachmentHandlers = {
  shopper: { sendAttachment, fetchAttachment },
  agent: { sendAttachment, fetchAttachment },
};
