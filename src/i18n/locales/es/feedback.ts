import type {FeedbackMessages} from '../en/feedback.js';

/** What every moment of peer feedback needs. */
export const feedback: FeedbackMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  helpNow: '¿Necesitas ayuda ahora?',
  helpAnyway: 'En una emergencia, llama al número de emergencias de tu zona.',
  feedbackTitle: 'Comentarios',
  feedbackLoading: 'Un momento …',
  feedbackAgain: 'Volver a intentarlo',
  feedbackFailed: 'No se pudo cargar.',
  feedbackFailures: {
    offline: 'Parece que no tienes conexión. Inténtalo de nuevo cuando la tengas.',
    timeout: 'Tardó demasiado en responder. Inténtalo de nuevo.',
    rate: 'Ahora hay mucha gente aquí. Inténtalo dentro de unos minutos.',
    server: 'Algo falló al otro lado. Inténtalo de nuevo.',
  },
  feedbackNowhere: 'Aquí todavía no se pueden dar comentarios. Avisa a las personas que llevan este sitio.',
  feedbackLost: 'Este enlace no abre nada aquí',
  feedbackLostMeans:
    'Quizá le falta una parte, o lo que abría ya terminó y se borró. La persona que te lo dio puede darte otro.',

  // What kind of reply helps
  wishNames: {
    listen: 'Solo escuchar',
    experience: 'Experiencia compartida',
    ideas: 'Ideas bienvenidas',
  },
  wishMeans: {
    listen: 'Quiero que me escuchen. Sin consejos, por favor.',
    experience: 'Cuéntame cómo fue para ti, si has estado en un lugar así.',
    ideas: 'Me alegran las cosas que podría probar.',
  },
  wishOtherView: 'También es bienvenida otra manera de verlo.',
  askedBy: (name) => `A ${name} le gustaría saber de ti:`,

  // Private links
  linkCopyIt: 'Copiar el enlace',
  linkCopied: 'Copiado',
  linkShare: 'Enviarlo con …',
  linkShowCode: 'Mostrarlo como código QR',
  linkAsCode: (title) => `Código QR: ${title}`,
};
