import {plural} from '../../plural.js';
import type {TrendMessages} from '../en/trend.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is said about somebody’s own check-ins over time. */
export const trend: TrendMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل تحتاج إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',
  trendTitle: 'الإجابات السابقة',
  trendShow: 'عرض إجاباتي',
  trendHide: 'إخفاء إجاباتي',
  trendHidden: 'لا يظهر شيء هنا إلا عند اختيار عرضه.',
  trendLoading: 'جارٍ البحث عن الإجابات …',
  trendNone: 'لا إجابات بعد',
  trendNoneHelp: 'بعد الإجابة، يمكن هنا رؤية كيف كانت الأيام.',
  trendNoLink: 'لعرض الإجابات هنا، يُرجى فتح الرابط الخاص',
  trendNoLinkHelp: 'ظهر الرابط بعد إرسال الإجابات. من دونه لا يمكن لهذه الصفحة أن تعرف لمن الإجابات.',
  trendNoHome: 'لا يحفظ هذا الموقع إجابات هنا.',
  trendFailed: 'تعذّر تحميل الإجابات',
  trendFailures: {
    offline: 'يبدو أنه لا يوجد اتصال. ستظهر الإجابات عند عودة الاتصال.',
    timeout: 'استغرق الرد وقتًا طويلًا. يُرجى المحاولة مرة أخرى.',
    missing: 'لا يحفظ هذا الموقع إجابات هنا.',
    rate: 'هناك كثيرون الآن. يُرجى المحاولة مرة أخرى بعد دقيقة.',
    server: 'حدث خطأ في الطرف الآخر. يُرجى المحاولة مرة أخرى.',
  },
  trendRetry: 'إعادة المحاولة',

  // The picture
  trendSpan: 'المدة',
  trendWeeks: 'أربعة أسابيع',
  trendMonths: 'ثلاثة أشهر',
  trendAll: 'الكل',
  trendNoneThen: 'لا إجابات في هذه المدة.',
  trendNoNumbers: 'لا شيء هنا يمكن رسمه. الكلمات موجودة في الأسفل.',
  trendCheckIns: (count) =>
    plural('ar', count, {
      zero: 'لا إجابات',
      one: 'إجابة واحدة',
      two: 'إجابتان',
      few: '# إجابات',
      many: '# إجابةً',
      other: '# إجابة',
    }),
  trendBetween: (count, when, least, most) => `${count}، ${apart(when)}، بين ${apart(least)} و${apart(most)}`,
  trendSame: (count, when, value) => `${count}، ${apart(when)}: ${apart(value)}`,
  trendTable: 'العرض كجدول',
  trendWhen: 'متى',
  trendNoValue: 'لا رقم: بعض الأسئلة بلا إجابة',
  trendHarder: 'الرقم الأعلى يعني أيامًا أصعب.',
  trendBetter: 'الرقم الأعلى يعني أيامًا أسهل.',
  trendNoTest: 'هذه أرقام شخصية، وليست تشخيصًا.',

  // One by one
  trendEach: 'واحدة تلو الأخرى',
  trendEntry: (title, when) => `${apart(when)}: ${apart(title)}`,
  trendDeclined: 'أفضّل عدم الإجابة',
  trendYesNo: ['نعم', 'لا'],
  trendMore: 'عرض ما قبلها',
  trendWithdraw: 'سحب هذه الإجابات',
  trendWithdrawAsk: 'ستُمحى ولا يمكن لأحد استعادتها.',
  trendWithdrawYes: 'سحب',
  trendKeepIt: 'الإبقاء عليها',
  trendWithdrawn: 'تم سحب الإجابات ومحوها.',

  // All of them
  trendCopy: 'الاحتفاظ بنسخة',
  trendCopyNote: 'يُنشأ الملف على هذا الجهاز. من يفتحه يمكنه قراءة الإجابات.',
  trendCsv: 'كجدول (CSV)',
  trendJson: 'بصيغة JSON',
  trendCopyFailed: 'تعذّر إنشاء الملف. يُرجى المحاولة مرة أخرى.',
  trendErase: 'محو كل إجاباتي',
  trendEraseAsk: 'ستُمحى كلها ولا يمكن لأحد استعادتها. قد يكون من الأفضل الاحتفاظ بنسخة أولًا.',
  trendEraseYes: 'محو الكل',
  trendKeepThem: 'الإبقاء عليها كلها',
  trendErased: 'تم محو كل الإجابات.',
  trendUndone: 'لم ينجح ذلك ولم يتغير شيء. يُرجى المحاولة مرة أخرى.',
  trendInPage: 'محفوظة في هذه الصفحة فقط، حتى إغلاقها.',
  trendOwnDevice: 'هذا جهازي الخاص: الحفظ هنا',
  trendOnDevice: 'محفوظة على هذا الجهاز، وليس في أي مكان آخر.',
  trendRefused: 'لا يسمح هذا المتصفح بالحفظ. تبقى في هذه الصفحة حتى إغلاقها.',
};
