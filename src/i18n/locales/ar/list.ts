import {plural} from '../../plural.js';
import type {ListMessages} from '../en/list.js';

/** The six forms of an Arabic counted word; those for none, one and two are words without a number. */
type Forms = [zero: string, one: string, two: string, few: string, many: string, other: string];

const n = (count: number, ...[zero, one, two, few, many, other]: Forms): string =>
  plural('ar', count, {zero, one, two, few, many, other});

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What the list and its search and filters say. */
export const list: ListMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  helpNow: 'هل من حاجة إلى مساعدة الآن؟',
  helpAnyway: 'في حالة الطوارئ، يُرجى الاتصال برقم الطوارئ المحلي.',

  // Searching
  searchLabel: 'البحث عن مجموعة',
  searchHint: 'الاسم أو الموضوع أو المكان …',
  filters: 'التصفية',
  filtersOn: (count) =>
    n(
      count,
      'التصفية، بلا خيارات',
      'التصفية، خيار واحد',
      'التصفية، خياران',
      'التصفية، # خيارات',
      'التصفية، # خيارًا',
      'التصفية، # خيار',
    ),
  view: 'طريقة العرض',
  viewTime: 'حسب الوقت',
  viewGroup: 'حسب المجموعة',
  clearAll: 'إزالة الكل',

  // What was found
  loading: 'جارٍ البحث عن المجموعات …',
  meetings: (count) => n(count, 'لا لقاءات', 'لقاء واحد', 'لقاءان', '# لقاءات', '# لقاءً', '# لقاء'),
  groups: (count) => n(count, 'لا مجموعات', 'مجموعة واحدة', 'مجموعتان', '# مجموعات', '# مجموعةً', '# مجموعة'),
  similar: 'لا شيء مكتوب هكذا تمامًا. هذه أقرب النتائج.',
  nothing: 'لا نتائج حتى الآن',
  nothingHelp: 'يمكن تجربة كلمات أقل، أو إزالة أحد خيارات التصفية.',
  without: (what, found) => `من دون «${apart(what)}»: ${found}`,
  emptyListing: 'لا توجد مجموعات في هذه القائمة حاليًا',
  emptyListingHelp: 'يُرجى العودة لاحقًا، أو سؤال القائمين على هذا الموقع.',
  showMore: (count) =>
    n(
      count,
      'لا مزيد من النتائج',
      'عرض نتيجة أخرى',
      'عرض نتيجتين أخريين',
      'عرض # نتائج أخرى',
      'عرض # نتيجةً أخرى',
      'عرض # نتيجة أخرى',
    ),
  best: 'أفضل النتائج',
  soon: 'الآن وبعد قليل',
  appointment: 'بموعد مسبق',
  paused: 'متوقفة مؤقتًا',
  ended: 'لم تعد تُعقد',
  timesIn: (zone) => `الأوقات بحسب منطقتك الزمنية: ${apart(zone)}`,
  listing: (name) => `هذه القائمة من ${apart(name)}`,

  // One meeting in the list
  now: 'يجري الآن',
  startsIn: (minutes) =>
    n(
      minutes,
      'يبدأ الآن',
      'يبدأ بعد دقيقة',
      'يبدأ بعد دقيقتين',
      'يبدأ بعد # دقائق',
      'يبدأ بعد # دقيقةً',
      'يبدأ بعد # دقيقة',
    ),
  startsNow: 'يبدأ الآن',
  there: (time, zone) => `${apart(time)} هناك (${apart(zone)})`,
  notTonight: 'لا لقاء الليلة',
  notToday: 'لا لقاء اليوم',
  notOn: (date) => `لا لقاء في ${date}`,
  nextOn: (date) => `اللقاء القادم: ${date}`,
  inPerson: 'حضوريًا',
  online: 'عبر الإنترنت',
  hybrid: 'حضوريًا وعبر الإنترنت',
  ledBy: (names) => `بإدارة ${apart(names)}`,
  full: 'لا أماكن متاحة حاليًا',
  fullWaiting: 'لا أماكن متاحة، وهناك قائمة انتظار',
  roomLeft: (count) =>
    n(count, 'لم يبقَ أي مكان', 'بقي مكان واحد', 'بقي مكانان', 'بقيت # أماكن', 'بقي # مكانًا', 'بقي # مكان'),

  // When something fails
  offline: 'يبدو أن الاتصال بالإنترنت مقطوع',
  offlineHelp: 'ستظهر القائمة هنا عند عودة الاتصال.',
  failed: 'تعذّر تحميل القائمة',
  timeoutHelp: 'تأخر الرد كثيرًا. يُرجى المحاولة مرة أخرى.',
  authHelp: 'يُرجى تسجيل الدخول لرؤية هذه القائمة.',
  deniedHelp: 'هذه القائمة غير متاحة للجميع. يُرجى سؤال القائمين على هذا الموقع.',
  missingHelp: 'لم تعد هناك قائمة على هذا العنوان. يُرجى إبلاغ القائمين على هذا الموقع.',
  invalidHelp: 'ما وصل ليس قائمة مجموعات. يُرجى إبلاغ القائمين على هذا الموقع.',
  rateHelp: 'يستخدم كثيرون هذه القائمة الآن. يُرجى المحاولة مرة أخرى بعد دقيقة.',
  serverHelp: 'حدث خلل في الجهة الأخرى. يُرجى المحاولة مرة أخرى.',
  noListing: 'لا يقدّم هذا الموقع قائمة مجموعات هنا.',
  retry: 'المحاولة مرة أخرى',

  // What it costs
  free: 'مجانًا',
  donation: 'بالتبرع',
  paid: 'برسوم',

  values: {
    refugees: 'اللاجئون واللاجئات',
    students: 'طلبة',
    open: 'مفتوح للجميع',
    closed: 'للأعضاء فقط',
    women: 'النساء',
    men: 'الرجال',
    lgbtq: 'مجتمع الميم',
    young: 'الشباب والشابات',
    beginners: 'المبتدئون والمبتدئات',
    newcomers: 'الوافدون الجدد',
    seniors: 'كبار السن',
    parents: 'الأمهات والآباء',
    carers: 'من يرعون غيرهم',
    veterans: 'قدامى المحاربين والمحاربات',
    bipoc: 'أشخاص من ذوي البشرة السوداء والسمراء',
    native: 'أشخاص من الشعوب الأصلية',
    families: 'العائلات',
    ase: 'لغة الإشارة الأمريكية',
    bfi: 'لغة الإشارة البريطانية',
  },
};
