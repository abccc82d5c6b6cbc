import type {FeedbackMessages} from '../en/feedback.js';

/** What is said about cards: what is on them, and what every moment of peer feedback needs. */
export const feedback: FeedbackMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل من حاجة إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',
  feedbackTitle: 'آراء الآخرين',
};
