import {plural} from '../../plural.js';
import type {DetailsMessages} from '../en/details.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

// Without it the parts of "+44 20 7946" would be shown from right to left.
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

const ordinals: Record<string, string> = {
  '1': 'الأول',
  '2': 'الثاني',
  '3': 'الثالث',
  '4': 'الرابع',
  '5': 'الخامس',
  '-1': 'الأخير',
  '-2': 'قبل الأخير',
};

/** What filters offer beside the list, and what the details of a group say. */
export const details: DetailsMessages = {
  done: 'تم',
  allOf: (count) => plural('ar', count, {other: 'عرض الكل (#)'}),
  remove: (what) => `إزالة «${apart(what)}»`,
  showOnly: 'عرض هذا فقط',
  // Filters
  day: 'أيام الأسبوع',
  time: 'الفترة من اليوم',
  attendance: 'طريقة الحضور',
  topic: 'الموضوع',
  audience: 'لمن هذه المجموعة',
  language: 'اللغة',
  access: 'سهولة الوصول',
  region: 'المنطقة',
  cost: 'التكلفة',
  room: 'الأماكن المتاحة',
  morning: 'صباحًا',
  afternoon: 'بعد الظهر',
  evening: 'مساءً',
  night: 'ليلًا',
  roomYes: 'توجد أماكن',
  roomNo: 'لا أماكن متاحة',
  inside: (region) => `كل الأماكن في ${apart(region)}`,

  accessNames: {
    'child-friendly': 'مناسب للأطفال',
    'accessible-toilet': 'دورة مياه مهيأة',
    outdoor: 'في الهواء الطلق',
    wheelchair: 'مدخل للكراسي المتحركة',
    'step-free': 'من دون درج',
    'hearing-loop': 'نظام صوتي لسماعات الأذن',
    'sign-language': 'لغة الإشارة',
    captions: 'نص مكتوب للكلام',
    childcare: 'رعاية الأطفال',
    'quiet-room': 'غرفة هادئة',
    transit: 'قرب المواصلات العامة',
    parking: 'موقف سيارات',
    'fragrance-free': 'من دون عطور',
  },

  synonyms: {
    today: ['اليوم'],
    tomorrow: ['غدًا', 'بكرة'],
    tonight: ['الليلة', 'هذا المساء'],
    morning: ['صباحا', 'الصباح'],
    afternoon: ['بعد الظهر', 'ظهرا'],
    evening: ['المساء', 'مساء'],
    night: ['ليلا', 'الليل'],
    weekend: ['نهاية الأسبوع', 'عطلة الأسبوع', 'ويكند'],
    online: ['زوم', 'أونلاين', 'عن بعد', 'افتراضي', 'إنترنت', 'zoom', 'online'],
    inPerson: ['حضوري', 'وجها لوجه', 'شخصيا'],
    free: ['مجاني', 'مجانية', 'بلا رسوم', 'بدون رسوم', 'من دون رسوم'],
    wheelchair: ['كرسي متحرك', 'كراسي متحركة', 'الكراسي المتحركة'],
    lgbtq: ['lgbt', 'lgbtq', 'ميم عين', 'كوير', 'مثلي', 'مثلية', 'ترانس', 'عابر', 'عابرة'],
    roomYes: ['أماكن متاحة', 'أماكن شاغرة', 'مكان شاغر'],
  },

  // Details
  close: 'إغلاق',
  when: 'متى',
  where: 'أين',
  join: 'كيفية الانضمام',
  joinOpen: 'يمكن الحضور مباشرةً من دون موعد.',
  joinAsk: 'يُرجى التواصل قبل الحضور.',
  joinWith: (provider) => `الانضمام عبر ${apart(provider)}`,
  joinLink: 'الانضمام عبر الرابط',
  call: (number) => `الاتصال بالرقم ${leftToRight(number)}`,
  write: (address) => `الكتابة إلى ${leftToRight(address)}`,
  visit: 'فتح صفحة المجموعة',
  askPage: 'طلب الانضمام',
  directions: 'الطريق إلى المكان',
  approximate: 'يُعرف المكان بالتحديد عند التواصل.',
  facilitators: 'من يدير المجموعة',
  register: 'الاطلاع على السجل المهني',
  checked: (by, date) => `تم التحقق من قِبل ${apart(by)}، ${date}`,
  checkedOn: (date) => `تم التحقق في ${date}`,
  about: 'عن المجموعة',
  agreements: 'ما نتفق عليه',
  contact: 'التواصل',
  partOf: (name) => `تابعة لـ ${apart(name)}`,
  otherMeetings: 'لقاءات أخرى لهذه المجموعة',
  otherHere: 'في هذا المكان أيضًا',
  lastChanged: (date) => `آخر تعديل: ${date}`,
  calendar: 'إضافة إلى التقويم',
  calendarTitle: 'لقاء',
  share: 'مشاركة',
  copied: 'تم النسخ',
  tellChange: 'الإبلاغ عن تغيير',
  changeSubject: (name) => `تغيير في «${name}»`,
  changeBody: 'ما الذي تغيّر؟',
  unknownTime: 'يُرجى السؤال عن الوقت',
  note: 'من المفيد معرفته',

  // When a meeting repeats
  every: (days) => `كل أسبوع: ${days}`,
  daily: 'كل يوم',
  everyOther: (days) => `كل أسبوعين: ${days}`,
  everyNWeeks: (count, days) =>
    plural('ar', count, {
      one: `كل أسبوع: ${days}`,
      two: `كل أسبوعين: ${days}`,
      few: `كل # أسابيع: ${days}`,
      many: `كل # أسبوعًا: ${days}`,
      other: `كل # أسبوع: ${days}`,
    }),
  monthly: (which, day) => `يوم ${day} ${which} من كل شهر`,
  monthlyOn: (dates) => `في اليوم ${dates} من كل شهر`,
  onDates: (dates) => `في ${dates}`,
  ordinal: (position) => ordinals[String(position)] ?? plural('ar', position, {other: 'رقم #'}),
};
