/** Words of how her order goes on, in English; they travel with their own chunk. */
export const orderUpdates = {
  title: (number: string) => `Order ${number}`,
  status: {
    partly_shipped: 'Part of it is on its way.',
    shipped: 'It is on its way.',
    delivered: 'It has been delivered.',
    cancelled: 'It has been cancelled.',
    refunded: 'It has been refunded.',
  },
  followParcel: 'Follow the parcel',
  tell: 'Tell me when it is sent and delivered',
  told: 'We will tell you how it goes on.',
  stop: 'Stop',
  failed: 'That did not go through. Try again.',
};
