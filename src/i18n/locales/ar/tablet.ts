import {plural} from '../../plural.js';
import type {TabletMessages} from '../en/tablet.js';

// Other people's words may run left to right: isolated, they leave the sentence around them in order.
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is said where one device is handed around a circle. */
export const tablet: TabletMessages = {
  tabletHand: (name) => `يُرجى تسليم الجهاز إلى ${apart(name)}`,
  tabletCover: 'لا شيء من كتابات الآخرين خلف هذه الصفحة. تُفتح عندما يكون الجهاز في اليد.',
  tabletOpen: (name) => `أنا ${apart(name)}`,
  tabletReadOpen: (name) => `أنا ${apart(name)}: عرض بطاقاتي`,
  tabletCircle: 'حول الدائرة',
  tabletCircleWrite: 'ينتقل الجهاز من يد إلى يد. للجميع الوقت نفسه، وللجميع حق التجاوز.',
  tabletCircleRead: 'الآن يقرأ كل شخص بطاقاته، واحدًا بعد الآخر.',
  tabletTurnDone: 'نال دوره',
  tabletTurnOpen: 'لم يأت دوره بعد',
  tabletRead: 'قرأ بطاقاته',
  tabletHandTo: (name) => `تسليم الجهاز إلى ${apart(name)}`,
  tabletHandOn: 'التغطية والتسليم',
  tabletHandOnMeans: 'ما لم يُرسَل يبقى مخفيًا هنا حتى الدور القادم.',
  tabletTime: 'الوقت لكل دور',
  tabletNoTime: 'بلا حد',
  tabletMinutes: (count) =>
    plural('ar', count, {
      zero: 'بلا دقائق',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  tabletSecondsLeft: (count) =>
    plural('ar', count, {
      zero: 'لم يبق وقت',
      one: 'بقيت ثانية واحدة',
      two: 'بقيت ثانيتان',
      few: 'بقيت # ثوانٍ',
      many: 'بقيت # ثانية',
      other: 'بقيت # ثانية',
    }),
  tabletTimeOver: 'انتهى وقت هذا الدور. يُرجى إتمام الجملة بهدوء. لا يضيع شيء.',
  tabletStartReading: 'بدء القراءة',
  tabletStartReadingAsk:
    'بعد ذلك لا يمكن لأحد الكتابة في هذه الجولة. ثم يقرأ كل شخص بطاقاته. والبطاقات غير الموقّعة تصل حيث تنتظر ثلاث أو أكثر لشخص واحد؛ والأقل من ذلك لا تُقرأ.',
  tabletStartReadingYes: 'بدء القراءة الآن',
  tabletNo: 'ليس بعد',
  tabletEnd: 'قرأ الجميع بطاقاتهم',
  tabletErase: 'محو الجولة',
  tabletEraseAsk: 'تُمحى كل الأسماء وكل بطاقات هذه الجولة من هذا الجهاز إلى الأبد.',
  tabletEraseYes: 'محو كل شيء',
  tabletKeep: 'هذا جهازي الشخصي: حفظ الجولة هنا',
  tabletKeepMeans: 'الجولة حتى الآن في هذه الصفحة فقط. وتزول عند إغلاقها أو إعادة تحميلها.',
  tabletKept: 'الجولة محفوظة على هذا الجهاز حتى محوها.',
  tabletNotKept: 'هذا المتصفح لا يحفظ شيئًا. الجولة في هذه الصفحة فقط.',
  tabletFailed: 'لم ينجح ذلك. يُرجى المحاولة مجددًا.',
};
