/** What is said to who receives cards. */
export const receiving = {
  receiveTitle: 'Your cards',
};

export type ReceivingMessages = typeof receiving;
