import { changeShopper, fetchShopper } from '../shoppers/change-shopper.ts';
import { addPrivateNote } from './add-private-note.ts';
import { changeHandling } from './change-handling.ts';
import { fetchColleagues } from './fetch-colleagues.ts';
import { fetchHandling } from './fetch-handling.ts';
import { fetchTags } from './fetch-tags.ts';
import { reopenConversation } from './reopen-conversation.ts';
import { seeMentions } from './see-mentions.ts';
import { snoozeConversation } from './snooze-conversation.ts';
import { wakeConversation } from './wake-conversation.ts';
import { whisper } from './whisper.ts';

/** How the team handles conversations among itself. */
export const handlingHandlers = {
  agent: {
    fetchHandling,
    addPrivateNote,
    seeMentions,
    fetchColleagues,
    changeHandling,
    fetchTags,
    snoozeConversation,
    wakeConversation,
    whisper,
    reopenConversation,
    fetchShopper,
    changeShopper,
  },
};
