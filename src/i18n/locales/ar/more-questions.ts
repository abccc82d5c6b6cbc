import {plural} from '../../plural.js';
import type {MoreQuestionsMessages} from '../en/more-questions.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What questions say that few questionnaires ask. */
export const moreQuestions: MoreQuestionsMessages = {
  questionHelp: 'المزيد عن هذا السؤال',
  questionPage: 'صفحة عن هذا السؤال',
  questionNotHere: 'يطلب هذا السؤال شيئًا لا يمكن تقديمه هنا.',
  charactersLeft: (count) =>
    plural('ar', count, {
      zero: 'لا مكان لحروف أخرى',
      one: 'بقي مكان لحرف واحد',
      two: 'بقي مكان لحرفين',
      few: 'بقي مكان لـ # حروف',
      many: 'بقي مكان لـ # حرفًا',
      other: 'بقي مكان لـ # حرف',
    }),
  charactersOver: (count) =>
    plural('ar', count, {
      zero: 'لا حروف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# حروف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  ownWords: 'بكلماتي الخاصة',
  ownWordsField: 'كلمات من عندكم',
  chooseOne: 'اختيار إجابة',
  noAnswerYet: 'لا إجابة بعد',
  noAnswer: 'لا إجابة',
  unit: 'الوحدة',
  answerNumber: (number) => `الإجابة ${number}`,
  answerAdd: 'إضافة إجابة أخرى',
  answerRemove: (number) => `إزالة الإجابة ${number}`,
  turnNumber: (name, number) => `${apart(name)} ${number}`,
  turnAdd: (name) => `إضافة مرة أخرى: ${apart(name)}`,
  turnRemove: (name) => `إزالة ${apart(name)}`,
};
