import type {FormMessages} from '../en/form.js';
import {questions} from './questions.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What a form says while it is filled in. */
export const form: FormMessages = {
  ...questions,
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل من حاجة إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',
  checkIn: 'كيف الحال؟',
  formLoading: 'لحظة من فضلك …',
  formFailed: 'تعذّر تحميل الأسئلة.',
  formFailures: {
    offline: 'يبدو أنه لا يوجد اتصال. يُرجى المحاولة مجددًا عند عودته.',
    timeout: 'تأخر الرد كثيرًا. يُرجى المحاولة مجددًا.',
    missing: 'لم تعد موجودة في هذا العنوان. يُرجى إبلاغ القائمين على هذا الموقع.',
    invalid: 'لا يمكن لهذا النموذج عرضها. يُرجى إبلاغ القائمين على هذا الموقع.',
    server: 'حدث خطأ في الجهة الأخرى. يُرجى المحاولة مجددًا.',
  },
  formAgain: 'المحاولة مجددًا',
  formRefused: 'لا يمكن عرض هذه الأسئلة هنا الآن.',
  noReceiver: 'لا يمكن الإرسال من هنا بعد. يُرجى إبلاغ القائمين على هذا الموقع.',
  onlyInEnglish: 'هذه الأسئلة معروضة بالإنجليزية لعدم وجود ترجمة موثوقة.',
  // Who reads it
  unwatched: 'لا أحد يتابع هذه الإجابات مباشرةً.',
  hostsReadWhen: (when) => `وقت القراءة المعتاد لدى ميسّري المجموعة: ${apart(when)}`,
  readBy: (who) => `من سيقرأ هذا: ${apart(who)}`,
  onlyYou: 'أنت فقط',
  onlyYouHere: 'أنت فقط. تبقى الإجابات على هذا الجهاز.',
  readChoice: 'قبل الإرسال يمكن الاختيار: هل يستطيع أحد معرفة المُرسِل أم لا.',
  nobodyKnows: 'لا يستطيع أحد معرفة من أرسل هذا. وهذا يعني أيضًا أن التواصل مع المُرسِل أو سحب الإجابات غير ممكن.',
  // Going on
  stepOf: (page, pages) => `${apart(page)} من ${apart(pages)}`,
  goBack: 'رجوع',
  goOn: 'متابعة',
  lookAgain: 'يُرجى مراجعة هذه الإجابات',
  stepMissing: 'تعذّر تحميل الخطوة التالية. الإجابات ما زالت هنا. يُرجى المحاولة مجددًا.',
};
