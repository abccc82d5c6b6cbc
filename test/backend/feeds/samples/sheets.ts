/** The Meeting Guide sheet. */
export const meetingGuideSheet = `Time,End Time,Day,Name,Location,Address,City,State,Postal Code,Country,Region,Sub Region,Types,Notes,Location Notes,Timezone,Group,District,Website,Email,Phone,Conference URL,Conference URL Notes,Conference Phone,Slug,Updated
6:00 PM,7:15 PM,Monday,Open Door,Mercy Church,12 Elm St,Albany,NY,12207,USA,Capital,Albany,"Open, Wheelchair Access, Discussion",Ring twice,Basement,America/New_York,Door Group,West,https://example.org,door@example.org,+1 518 555 0100,,,,open-door,2024-05-06 07:08:09
7:30 AM,,Saturday,Sunrise,,,,,,,,,"Online, Women, Spanish, ZQ",,,America/New_York,,,,,,https://zoom.us/j/1,Code 1,,sunrise,
`;

/** What an own sheet may hold, in four languages. Each means the same. */
export const sheets = {
  en: `Name,Schedule,Location,Address,City,Topic,Audience,Language,Access,Facilitator,Credentials,Register link,Checked by,Checked on,Cost,Places,Taken,Waiting list,How to join,Agreements,Private notes,Description
Calm Sea,2nd & 4th Tuesday 7pm,Library,"4 High Street",Leeds,Anxiety; Stress,Women,Spanish,Wheelchair,Ana Ruiz,Psychologist,https://example.org/register/1,Jo,2024-05-06,Free,12,9,yes,Just come,What is said here stays here; Phones off,Ana's number is secret,A quiet hour
`,
  es: `Nombre;Horario;Lugar;Dirección;Ciudad;Tema;Dirigido a;Idioma;Accesibilidad;Facilitador;Credenciales;Enlace al registro;Comprobado por;Comprobado el;Coste;Plazas;Plazas ocupadas;Lista de espera;Cómo participar;Acuerdos;Notas privadas;Notas para facilitadores;Descripción
Calm Sea;2º y 4º martes 19h;Library;4 High Street;Leeds;Anxiety, Stress;Mujeres;Español;Silla de ruedas;Ana Ruiz;Psychologist;https://example.org/register/1;Jo;6/5/2024;Gratis;12;9;sí;Sin cita;"What is said here stays here
Phones off";;Ana's number is secret;A quiet hour
`,
  fr: `Nom\tHoraires\tLieu\tAdresse\tVille\tThème\tPublic concerné\tLangue\tAccessibilité\tAnimatrice\tDiplôme\tLien du registre\tVérifié par\tVérifié le\tTarif\tNombre de places\tInscrits\tListe d’attente\tComment participer\tAccords\tNotes pour les animateurs\tPrésentation
Calm Sea\t2e et 4e mardi à 19h\tLibrary\t4 High Street\tLeeds\tAnxiety, Stress\tFemmes\tEspagnol\tFauteuil roulant\tAna Ruiz\tPsychologist\thttps://example.org/register/1\tJo\t06/05/2024\tGratuit\t12\t9\toui\tSans rendez-vous\tWhat is said here stays here; Phones off\tAna's number is secret\tA quiet hour
`,
  de: `Gruppenname;Turnus;Ort;Anschrift;Stadt;Thema;Zielgruppe;Sprache;Barrierefreiheit;Leitung;Qualifikation;Registereintrag;Geprüft von;Geprüft am;Kosten;Plätze;Belegt;Warteliste;Anmeldung;Vereinbarungen;Intern;Beschreibung
Calm Sea;2. und 4. Dienstag im Monat, 19 Uhr;Library;4 High Street;Leeds;Anxiety, Stress;Frauen;Spanisch;Rollstuhlgerecht;Ana Ruiz;Psychologist;https://example.org/register/1;Jo;6.5.2024;kostenlos;12;9;ja;ohne Anmeldung;What is said here stays here; Phones off;Ana's number is secret;A quiet hour
`
    .replace('stays here; Phones off', '"stays here; Phones off"')
    .replace('What is said here "stays', '"What is said here stays'),
};
