import type {SeatMessages} from '../en/seat.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is said to who has a place in a round. */
export const seat: SeatMessages = {
  seatFor: (name) => `مكان لـ ${apart(name)}`,
  seatWelcome: 'في هذه الجولة يتبادل الجميع بضع كلمات طيبة. لا أحد ملزم بالكتابة، ولا أحد يحسب شيئًا.',
  seatTakeMeans: 'عند أخذ هذا المكان يظهر رابط شخصي جديد. والرابط الذي سُلّم لا يفتح بعدها شيئًا، فلا يدخل به أحد آخر.',
  seatTake: 'أخذ هذا المكان',
  seatTaking: 'جارٍ أخذه …',
  seatNotYours: (name) => `هذا المكان لـ ${apart(name)} وحده. إن لم يكن لكم، يكفي إغلاق الصفحة: الرابط ما زال صالحًا.`,
  seatOwnLink: 'الرابط الشخصي',
  seatOwnLinkMeans:
    'يعيد إلى هذا المكان. يُرجى حفظه في مكان لا يراه أحد غيركم: من يملكه يمكنه قراءة ما يصل. ولا يمكن لأحد إرساله مرة أخرى.',
  seatUntil: (day) => `الكتابة ممكنة حتى ${apart(day)}.`,
  seatOver: 'لا تُكتب بطاقات جديدة في هذه الجولة. وتبقى قراءة ما وصل ممكنة.',
  seatErased: (day) => `في ${apart(day)} يُمحى كل ما هنا.`,
  seatGiving: 'البطاقات المكتوبة',
  seatOwes: (names) => `ما زال مفتوحًا: ${apart(names)}.`,
  seatOwesFreely: 'الكتابة عندما تأتي الكلمات. والتجاوز ممكن دائمًا، لأي سبب، مع إمكان الرجوع عنه.',
  seatOwesNone: 'لم يبق ما يُكتب.',
  seatStates: {owed: 'مفتوح', given: 'كُتبت بطاقة', passed: 'تم التجاوز'},
  seatWrite: 'كتابة',
  seatPass: 'تجاوز',
  seatUnpass: 'الكتابة رغم ذلك',
  seatGave: (name) => `سُلّمت البطاقة إلى ${apart(name)}. شكرًا.`,
  seatOpenCard: 'بطاقتي',
  seatSignedOnly: (name) =>
    `البطاقات في هذه الجولة موقّعة. عدد من يكتبون إلى ${apart(name)} قليل، فلا تخفي بطاقة بلا توقيع من كتبها.`,
  seatReadShown: (name) => `إذا عرضها ${apart(name)}، يمكن لكل من له مكان في الجولة قراءتها.`,
  seatBack: 'العودة إلى مكاني',
  seatReceived: 'البطاقات الواردة إليكم',
  seatShown: 'المعروض على جميع من في الجولة',
  seatReload: 'نظرة جديدة',
  seatMissingTitle: 'هذا الرابط لا يفتح شيئًا',
  seatMissing: 'الرابط المُسلَّم يعمل مرة واحدة. ربما فُتح من قبل، منكم أو من شخص آخر. أو أن الجولة مُحيت.',
  seatMissingOwn: 'إن سبق فتحه، فالرابط الشخصي موجود على الجهاز الذي فُتح عليه.',
  seatMissingHelp: 'وإلا، يُرجى إخبار من يدير الجولة. لا يمكنه رؤية البطاقات، لكن يمكنه إضافة مكان جديد.',
};
