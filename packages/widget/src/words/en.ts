/** Words of the chat itself, in English. They also say which words every language must have. */
export const chat = {
  chat: 'Chat',
  close: 'Close chat',
  conversation: 'Conversation',
  message: 'Message',
  placeholder: 'Write a message',
  send: 'Send',
  you: 'You',
  sending: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  seen: 'Seen',
  today: 'Today',
  yesterday: 'Yesterday',
  someone: 'Someone',
  sees: 'What the agent sees',
};
