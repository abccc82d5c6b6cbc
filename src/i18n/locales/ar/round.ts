import type {RoundMessages} from '../en/round.js';

/** What is said about a round: to who leads it and to who has a place. */
export const round: RoundMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل من حاجة إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',
  roundTitle: 'جولة تبادل آراء',
};
