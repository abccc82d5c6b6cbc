import type {FeedbackMessages} from '../en/feedback.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What every moment of peer feedback needs. */
export const feedback: FeedbackMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل من حاجة إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',
  feedbackTitle: 'كلمات من الزملاء',
  feedbackLoading: 'لحظة من فضلك …',
  feedbackAgain: 'المحاولة مجددًا',
  feedbackFailed: 'تعذّر التحميل.',
  feedbackFailures: {
    offline: 'يبدو أنه لا يوجد اتصال. يُرجى المحاولة مجددًا عند عودته.',
    timeout: 'تأخر الرد كثيرًا. يُرجى المحاولة مجددًا.',
    rate: 'كثيرون هنا الآن. يُرجى المحاولة بعد بضع دقائق.',
    server: 'حدث خطأ في الجهة الأخرى. يُرجى المحاولة مجددًا.',
  },
  feedbackNowhere: 'لا يمكن تقديم الكلمات هنا بعد. يُرجى إبلاغ القائمين على هذا الموقع.',
  feedbackLost: 'هذا الرابط لا يفتح شيئًا هنا',
  feedbackLostMeans: 'ربما ينقصه جزء، أو انتهى ما كان يفتحه ومُحي. ويمكن لصاحب الرابط أن يقدّم رابطًا جديدًا.',

  // What kind of reply helps
  wishNames: {
    listen: 'إصغاء فقط',
    experience: 'تجربة مشتركة',
    ideas: 'الأفكار مُرحَّب بها',
  },
  wishMeans: {
    listen: 'أريد أن يُصغى إليّ. من دون نصائح من فضلكم.',
    experience: 'أودّ أن أسمع كيف كان الأمر لمن مرّ بمثله.',
    ideas: 'تسرّني أشياء يمكنني تجربتها.',
  },
  wishOtherView: 'ونظرة أخرى إلى الأمر مُرحَّب بها أيضًا.',
  askedBy: (name) => `طلب من ${apart(name)}:`,

  // Private links
  linkCopyIt: 'نسخ الرابط',
  linkCopied: 'تم النسخ',
  linkShare: 'الإرسال عبر …',
  linkShowCode: 'عرضه رمزَ استجابة سريعة (QR)',
  linkAsCode: (title) => `رمز الاستجابة السريعة: ${apart(title)}`,
};
