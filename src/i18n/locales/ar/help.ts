import {plural} from '../../plural.js';
import type {HelpMessages} from '../en/help.js';

// Numbers and what to send run left to right within the sentence.
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** What is said about help, and about leaving a page in a hurry. */
export const help: HelpMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل من حاجة إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',
  helpTitle: 'من يمكن التحدث إليه الآن',
  helpKind: 'لا داعي لتحمّل ذلك دون سند.',
  helpRisk: 'شكرًا على الصراحة. قد يكون هذا حملًا ثقيلًا. يمكن التحدث مع أحد الآن عند الرغبة.',
  helpWords: 'يبدو أن الأمور صعبة. يمكن التحدث مع أحد الآن عند الرغبة. ولا يزال إرسال ما كُتب ممكنًا.',
  helpCall: (number) => `الاتصال بالرقم ${leftToRight(number)}`,
  helpText: (what) => `رسالة نصية: ${leftToRight(what)}`,
  helpChat: 'محادثة عبر الإنترنت',
  helpWeb: 'فتح الموقع',
  helpAlways: 'ليلًا ونهارًا، كل يوم',
  helpFree: 'مجانًا',
  helpLanguages: (names) => `اللغات: ${names}`,
  helpDanger: 'عند وجود شخص في خطر',
  helpDirectory: 'البحث عن مساعدة حسب مكان السكن',
  helpUnwatched: 'لا أحد يراقب هذه الصفحة.',

  // Leaving in a hurry
  exitLink: 'مغادرة هذه الصفحة',
  exitShift: 'أو الضغط على مفتاح Shift ثلاث مرات.',
  exitHistory: 'هذا لا يمسح سجل التصفح.',
  exitMore: (count) =>
    plural('ar', count, {
      zero: 'لا حاجة إلى ضغطات أخرى على Shift للمغادرة.',
      one: 'ضغطة واحدة أخرى على Shift للمغادرة.',
      two: 'ضغطتان أخريان على Shift للمغادرة.',
      few: '# ضغطات أخرى على Shift للمغادرة.',
      many: '# ضغطة أخرى على Shift للمغادرة.',
      other: '# ضغطة أخرى على Shift للمغادرة.',
    }),
  exitOver: 'انتهى الوقت. لا تزال الصفحة مفتوحة.',
  exitLeaving: 'جارٍ مغادرة الصفحة …',
};
