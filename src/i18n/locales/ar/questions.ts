import type {QuestionsMessages} from '../en/questions.js';

/** What stands around questions and in their controls. */
export const questions: QuestionsMessages = {
  question: 'سؤال',
  questionNeeded: 'مطلوب',
  questionWords: 'ما معنى هذه الكلمات؟',
  questionLoads: 'هذا السؤال في الطريق …',
  preferNot: 'أفضّل عدم الإجابة',
  yesNo: ['نعم', 'لا'],
  partSkip: 'تخطي هذا الجزء',
  partSkipped: 'تم تخطي هذا الجزء.',
  partShow: 'عرض هذا الجزء',
};
