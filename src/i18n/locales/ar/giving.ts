import {plural} from '../../plural.js';
import type {GivingMessages} from '../en/giving.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is said when a card is written, sent, read again and taken back. */
export const giving: GivingMessages = {
  giveTitle: 'تقديم بطاقة',
  giveTo: (name) => `بطاقة إلى ${apart(name)}`,
  giveUntil: (date) => `الكتابة ممكنة حتى ${apart(date)}.`,
  giveOver: 'لم تعد البطاقات تُستقبل هنا. شكرًا على المجيء.',
  giveOverWriting: 'لم تعد البطاقات تُستقبل هنا. ما كُتب ما زال هنا، ويمكن نسخه.',
  giveCopy: 'نسخ الكلمات',
  giveShown: (name) => `ما يُعرض للمجموعة من بطاقات ${apart(name)}`,

  // Writing
  givePrompts: {
    'noticed listen': '«لاحظتُ …» «سمعتُ في كلامك …»',
    'noticed experience': '«لاحظتُ …» «رأيتُ نفسي في …»',
    'noticed ideas': '«لاحظتُ …» «بدا لي أن …»',
    'appreciate listen': '«شعرتُ بـ … عند سماع الحديث عن …» «كان مهمًّا لي أن …»',
    'appreciate experience': '«حين كنتُ في مثل هذا الموقف …» «شعرتُ بـ … عند الإصغاء إليك»',
    'appreciate ideas': '«شعرتُ بـ … حين …» «أعجبتني طريقتك في …»',
    tryOut: '«من الأشياء التي ساعدتني …» «يمكنني أن أتخيّل …»',
    otherView: '«أستطيع أن أراه هكذا أيضًا: …» «ربما …»',
  },
  giveNudge: 'قد يكون وقعها ألطف إذا قيلت تجربةً شخصية: «من الأشياء التي ساعدتني …». ويمكن تركها كما هي.',
  giveTooLong: 'النص أطول من ألفي حرف. يُرجى تقصيره.',
  giveSigning: 'كيف يكون التوقيع؟',
  giveSigned: 'باسم.',
  giveSignedMeans: (name) => `تصل إلى ${apart(name)} فورًا مع معرفة من كتبها.`,
  giveUnsigned: 'من دون توقيع.',
  giveUnsignedMeans: (name) =>
    `تنتظر حتى تكون هناك بطاقتان أخريان على الأقل من دون توقيع. وعندها تصل كلها معًا إلى ${apart(name)}.`,
  giveName: 'الاسم على البطاقة',
  giveNameHint: 'أي اسم يعجبك.',
  giveMayShow: (name) => `يمكن أن يعرض ${apart(name)} هذه البطاقة على المجموعة`,
  giveLacking: 'ينقص شيء',
  giveLacks: {
    words: 'يُرجى كتابة بضع كلمات على الأقل',
    signing: 'يُرجى اختيار طريقة التوقيع',
    signature: 'يُرجى كتابة الاسم الذي يظهر عليها',
  },

  // Who will read it
  readUnchosen: (name) => `من سيقرأ هذه البطاقة: ${apart(name)}.`,
  readSignedYet: (name) => `من سيقرأ هذه البطاقة: ${apart(name)}، مع الاسم المكتوب عليها.`,
  readSigned: (name, signature) => `من سيقرأ هذه البطاقة: ${apart(name)}، مع معرفة أنها من «${apart(signature)}».`,
  readUnsigned: (name) =>
    `لا تظهر لـ ${apart(name)} إلا مع بطاقتين أخريين على الأقل من دون توقيع، بترتيب مختلط ومن دون الوقت. لا يُقال لأحد من كتبها، ولا يحفظ هذا الموقع معها أي اسم. وإذا كان العدد قليلًا فقد يخمّن ${apart(name)} من أسلوب الكتابة.`,
  readAlone: (name) => `لا يراها أحد آخر في المجموعة ما لم يُسمح لـ ${apart(name)} بعرضها.`,
  readShown: (name) => `إذا عرضها ${apart(name)} فكل من لديه رابط التقديم يستطيع قراءتها.`,
  readKeepers: 'القائمون على هذا الموقع لا يقرؤون بطاقة إلا إذا أُبلغ عنها أو بدت إعلانًا.',
  readDevice: 'تبقى على هذا الجهاز.',

  // Looking at it, and sending
  giveLook: 'النظر إليها أولًا',
  givePreview: 'البطاقة',
  givePreviewMeans: (name) => `هكذا تظهر لـ ${apart(name)}.`,
  giveBack: 'تغييرها',
  giveSend: 'تقديم هذه البطاقة',
  giveKeep: 'تقديم هذه البطاقة',
  giveSending: 'جارٍ الإرسال …',
  giveWaitingTitle: 'محفوظة هنا ولم تُرسَل بعد',
  giveWaitsOnDevice: 'تنتظر البطاقة على هذا الجهاز، وتُرسَل عند توفر الاتصال.',
  giveWaitsInPage: 'تنتظر البطاقة في هذه الصفحة، وتُرسَل عند توفر الاتصال. يُرجى إبقاء الصفحة مفتوحة.',
  giveNotAfterAll: 'عدم إرسالها',
  giveTryNow: 'المحاولة الآن',
  giveTryAgain: 'المحاولة مجددًا',
  giveNotSent: 'لم تُرسَل البطاقة',
  giveStillHere: 'الكلمات ما زالت هنا.',
  giveFailures: {
    offline: 'يبدو أنه لا يوجد اتصال.',
    timeout: 'لم يصل رد في الوقت المناسب. يمكن المحاولة مجددًا: لن تصل إلا مرة واحدة.',
    auth: 'يُرجى تسجيل الدخول أولًا.',
    denied: 'لم يعد هذا ممكنًا: لم تعد البطاقات تُستقبل، أو انتهى وقت تغييرها.',
    missing: 'لم يعد ما كان يفتحه هذا الرابط موجودًا.',
    invalid: 'لم يمكن قبولها هكذا. يُرجى مراجعة الكلمات.',
    conflict: 'تغيّرت في مكان آخر خلال ذلك.',
    rate: 'كثيرون يكتبون الآن. يُرجى المحاولة بعد بضع دقائق.',
    server: 'حدث خطأ في الجهة الأخرى.',
  },
  giveEarlier: (count) =>
    plural('ar', count, {
      zero: 'لا شيء ينتظر على هذا الجهاز.',
      one: 'بطاقة سابقة واحدة تنتظر على هذا الجهاز، وتُرسَل عند توفر الاتصال.',
      two: 'بطاقتان سابقتان تنتظران على هذا الجهاز، وتُرسَلان عند توفر الاتصال.',
      few: '# بطاقات سابقة تنتظر على هذا الجهاز، وتُرسَل عند توفر الاتصال.',
      many: '# بطاقةً سابقة تنتظر على هذا الجهاز، وتُرسَل عند توفر الاتصال.',
      other: '# بطاقة سابقة تنتظر على هذا الجهاز، وتُرسَل عند توفر الاتصال.',
    }),
  giveDraftOnDevice: 'محفوظ على هذا الجهاز',
  giveDraftInTab: 'محفوظ في هذه النافذة إلى حين إغلاقها',
  giveDraftInPage: 'محفوظ في هذه الصفحة إلى حين مغادرتها',
  giveDraftDelete: 'محوه',
  giveOwnDevice: 'هذا جهازي الخاص: حفظ ما أبدؤه هنا',
  giveThanks: 'شكرًا على هذه الكلمات.',
  giveAnother: 'كتابة بطاقة أخرى',

  // A card of one's own
  ownTitle: 'البطاقة التي قدّمتها',
  ownLink: 'الرابط الخاص بهذه البطاقة',
  ownLinkMeans:
    'به يمكن قراءة البطاقة مجددًا، وتصحيحها خلال ربع ساعة، وسحبها إلى الأبد، ورؤية الشكر. يُرجى حفظه في مكان خاص: من دونه لا يمكن لأحد أن يعيدك إلى هنا.',
  ownArrived: (name) => `وصلت البطاقة إلى ${apart(name)}.`,
  ownWaiting: (name) =>
    `البطاقة تنتظر. لا تظهر البطاقات غير الموقّعة لـ ${apart(name)} إلا إذا اجتمعت ثلاث على الأقل، كي لا يعرف أحد من كتب أيًّا منها. وإذا لم تجتمع ثلاث فلن تظهر لـ ${apart(name)}. ويمكن توقيعها أو سحبها.`,
  ownHeld: 'ينظر أحد القائمين على هذا الموقع في البطاقة أولًا. وقد يستغرق ذلك بضعة أيام.',
  ownRemoved: 'أزال القائمون على هذا الموقع البطاقة.',
  ownRemovedFor: 'وقالوا السبب:',
  ownThanked: (name) => `شكر من ${apart(name)}.`,
  ownAnswered: (name) => `وصل رد من ${apart(name)}.`,
  ownAnswerOf: (name) => `رد ${apart(name)}:`,
  ownShown: (name) => `وهي معروضة على المجموعة برغبة ${apart(name)}.`,
  ownSign: 'توقيعها',
  ownSignName: 'توقيعها بهذا الاسم',
  ownSignMeans: (name) => `عندها تصل إلى ${apart(name)} فورًا مع معرفة من كتبها. ولا يمكن التراجع عن ذلك.`,
  ownCorrectUntil: (time) => `تصحيحها (حتى ${apart(time)})`,
  ownSave: 'حفظ التصحيح',
  ownSaving: 'جارٍ الحفظ …',
  ownCancel: 'تركها كما كانت',
  ownNot: 'لم ينجح ذلك.',
  ownWithdraw: 'سحبها',
  ownWithdrawAsk: 'سحب هذه البطاقة إلى الأبد؟ عندها لا يمكن لأحد قراءتها، ولا حتى كاتبها. ولا يُقال لأحد السبب.',
  ownWithdrawYes: 'سحبها إلى الأبد',
  ownWithdrawing: 'جارٍ السحب …',
  ownKeepIt: 'الاحتفاظ بها',
  ownWithdrawn: 'سُحبت البطاقة',
  ownWithdrawnMeans: 'مُحيت ولم يعد بإمكان أحد قراءتها.',
  ownErasedOn: (date) => `تُمحى هذه البطاقة تلقائيًا في ${apart(date)}.`,
};
