import type {LeadingMessages} from '../en/leading.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is said to who leads a round. */
export const leading: LeadingMessages = {
  leadHandOut: 'لكل شخص رابط خاص يُسلَّم له. يعمل الرابط مرة واحدة: ومن يفتحه يحصل على رابط جديد له وحده.',
  leadUntil: (day) => `الكتابة ممكنة حتى ${apart(day)}.`,
  leadOver: 'انتهى وقت هذه الجولة.',
  leadClosed: 'هذه الجولة مغلقة.',
  leadErased: (day) => `حتى ${apart(day)} يمكن للجميع قراءة ما وصلهم. ثم يُمحى كل شيء.`,
  leadPlaces: 'المشاركون في هذه الجولة',
  leadStates: {unopened: 'لم يُفتح بعد', giving: 'الكتابة جارية', done: 'انتهى', left: 'غادر'},
  leadReceives: 'البطاقات لهذا الشخص',
  leadCopy: 'نسخ الرابط',
  leadCopied: (name) => `نُسخ رابط ${apart(name)}.`,
  leadCode: 'عرض رمز QR',
  leadHideCode: 'إخفاء رمز QR',
  leadCodeOf: (name) => `رمز QR لـ ${apart(name)}`,
  leadShare: 'مشاركة',
  leadCopyAll: 'نسخ كل الروابط',
  leadCopiedAll: 'نُسخت كل الروابط، كل رابط مع اسمه.',
  leadPrint: 'طباعة الروابط',
  leadSheetWords: 'هذا مدخل شخصي يعمل مرة واحدة. يُفتح على الجهاز المناسب للكتابة.',
  leadYours: 'رابط إدارة الجولة',
  leadYoursMeans:
    'يعيد إلى هذه الصفحة. يُرجى حفظه في مكان لا يراه أحد غيركم: من يملكه يمكنه إدارة الجولة. ولا يمكن لأحد إرساله مرة أخرى.',
  leadSeesTitle: 'ما يظهر هنا وما لا يظهر أبدًا',
  leadSees: 'يظهر من فتح مكانه، ومن يكتب، ومن انتهى. وتجاوز الدور يبدو مثل الكتابة تمامًا.',
  leadNever:
    'لا يظهر نص البطاقات ولا من كتب لمن. البطاقة التي يعرضها متلقيها على المجموعة يقرؤها أصحاب الأماكن. والبطاقة المُبلَّغ عنها يقرؤها القائمون على هذا الموقع.',
  leadChange: 'تغيير الجولة',
  leadAdd: 'إضافة أشخاص',
  leadAddHint: 'اسم واحد في كل سطر.',
  leadAddDo: 'إضافتهم',
  leadAdded: 'صار لهم مكان الآن. وروابطهم في القائمة.',
  leadNext: 'مكانهم في آخر الدائرة.',
  leadLeave: 'غادر',
  leadLeaveAsk: (name) =>
    `هل غادر ${apart(name)} الجولة؟ عندها لا ينتظر منه أحد بطاقة ولا تُكتب له بطاقات جديدة. وما قُدّم يبقى. ولا رجوع عن ذلك.`,
  leadLeaveYes: (name) => `نعم، غادر ${apart(name)}`,
  leadMoreDay: 'آخر يوم للكتابة',
  leadMoreDo: 'تحديد هذا اليوم',
  leadClose: 'إغلاق الجولة',
  leadCloseAsk:
    'بعد ذلك لا يمكن لأحد الكتابة. البطاقات غير الموقّعة تصل حيث تنتظر ثلاث أو أكثر لشخص واحد؛ والأقل من ذلك لا تُقرأ، ويُخبَر من كتبها. ويبقى للجميع قراءة ما وصلهم. والجولة المغلقة لا تُفتح مجددًا.',
  leadCloseYes: 'إغلاقها الآن',
  leadWithdraw: 'سحب الجولة',
  leadWithdrawAsk: 'هذا ممكن ما لم يكتب أحد بطاقة. وكل روابط الجولة تتوقف.',
  leadWithdrawYes: 'سحبها',
  leadNo: 'لا، إبقاؤها كما هي',
  leadFailed: 'لم ينجح ذلك.',
  leadMissingTitle: 'لا توجد جولة كهذه',
  leadMissing: 'ربما الرابط غير كامل، أو أن الجولة مُحيت.',
  leadAnew: 'فتح جولة أخرى',
};
