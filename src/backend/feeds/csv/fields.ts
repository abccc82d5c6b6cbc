import {plainWords} from '../vocabulary.js';

/*
 * The headings of a sheet, for each field in English, Spanish, French and German. Accents, case and punctuation do not
 * matter.
 */
const headings = {
  name: 'name|group name|meeting name|title|nombre|nombre del grupo|nombre de la reunion|titulo|nom|nom du groupe|nom de la reunion|titre|gruppenname|name der gruppe|bezeichnung|titel',
  id: 'id|slug|identifier|identificador|identifiant|kennung|nummer|no|ref|reference',
  schedule:
    'schedule|when|meets|meeting time|frequency|recurrence|horario|cuando|frecuencia|periodicidad|quand|horaires|frequence|rythme|wann|turnus|rhythmus|terminplan|zeitplan',
  day: 'day|days|weekday|day of week|day of the week|dia|dias|dia de la semana|jour|jours|jour de la semaine|tag|tage|wochentag|wochentage',
  time: 'time|start|start time|starts at|begins|hora|hora de inicio|inicio|comienzo|heure|heure de debut|debut|uhrzeit|zeit|beginn|startzeit|anfang',
  end: 'end|end time|ends|ends at|finish|fin|hora de fin|hora final|heure de fin|ende|endzeit|schluss',
  duration: 'duration|length|minutes|duration minutes|duracion|duree|dauer|dauer minuten',
  first:
    'first date|start date|starts|starting|from date|first meeting|primera fecha|fecha de inicio|empieza|premiere date|date de debut|commence|erster termin|startdatum|ab datum|beginnt',
  dates: 'date|dates|fecha|fechas|datum|daten|termine|termin',
  cancelled:
    'cancelled dates|canceled dates|cancelled|canceled|no meeting|no meeting on|except|exceptions|closed dates|fechas canceladas|cancelado|cancelada|no hay reunion|excepto|excepciones|dates annulees|annule|annulee|sauf|pas de reunion|abgesagt|abgesagte termine|ausfall|entfallt am|ausser|ausnahmen',
  zone: 'timezone|time zone|tz|zona horaria|huso horario|fuseau horaire|fuseau|zeitzone',
  location:
    'location|place|venue|building|location name|venue name|where|lugar|sitio|sede|donde|lieu|endroit|salle|ort|veranstaltungsort|treffpunkt|raum|wo',
  address:
    'address|full address|formatted address|street|street address|direccion|domicilio|calle|adresse|rue|anschrift|strasse',
  city: 'city|town|ciudad|localidad|poblacion|municipio|ville|commune|stadt|gemeinde|ortschaft',
  state: 'state|province|county|estado|provincia|departamento|departement|etat|bundesland|kanton',
  postal: 'postal code|postcode|zip|zip code|codigo postal|cp|code postal|plz|postleitzahl',
  country: 'country|nation|pais|pays|land',
  region: 'region|area|zona|comarca|secteur|gebiet|gegend',
  subRegion:
    'sub region|subregion|neighborhood|neighbourhood|subregion|barrio|sous region|quartier|unterregion|stadtteil|viertel|bezirk',
  subSubRegion: 'sub sub region',
  latitude: 'latitude|lat|latitud|breitengrad|breite',
  longitude: 'longitude|lng|lon|long|longitud|langengrad|lange',
  coordinates: 'coordinates|lat lng|latlng|coordenadas|coordonnees|koordinaten',
  placeNotes:
    'location notes|place notes|directions|how to get there|notas del lugar|como llegar|indicaciones|notes sur le lieu|acces au lieu|comment venir|hinweise zum ort|anfahrt|wegbeschreibung',
  types: 'types|type|meeting types|codes|tipo|tipos|art|arten',
  notes:
    'notes|note|comments|remarks|details|notas|nota|comentarios|observaciones|remarques|commentaires|notizen|hinweise|bemerkungen|anmerkungen',
  description:
    'description|about|summary|what to expect|descripcion|resumen|acerca de|presentation|beschreibung|uber uns',
  topic:
    'topic|topics|subject|category|categories|theme|focus|tema|temas|categoria|categorias|asunto|sujet|sujets|thematique|themes|categorie|categories|thema|themen|kategorie|schwerpunkt',
  audience:
    'audience|audiences|who it is for|for whom|who for|population|publico|dirigido a|destinatarios|para quien|participantes|public|public concerne|pour qui|destinataires|zielgruppe|fur wen|teilnehmende',
  language: 'language|languages|spoken language|languages spoken|idioma|idiomas|lengua|langue|langues|sprache|sprachen',
  access:
    'access|accessibility|access features|accesibilidad|acceso|accesible|accessibilite|barrierefreiheit|zuganglichkeit|zugang',
  attendance:
    'attendance|format|how|in person or online|online or in person|attendance option|mode|modalidad|formato|asistencia|modalite|mode de participation|durchfuhrung|teilnahmeform|teilnahme',
  cost: 'cost|price|fee|fees|costs|costo|coste|precio|tarifa|cout|prix|tarif|frais|kosten|preis|gebuhr|beitrag|teilnahmegebuhr',
  places:
    'places|capacity|spaces|seats|max|maximum|max participants|group size|plazas|capacidad|aforo|cupo|nombre de places|capacite|platze|kapazitat|teilnehmerzahl|max teilnehmer|gruppengrosse',
  taken:
    'taken|places taken|filled|booked|registered|enrolled|plazas ocupadas|ocupadas|inscritos|places prises|prises|inscrits|belegt|belegte platze|angemeldet',
  waiting: 'waiting list|waitlist|wait list|lista de espera|liste d attente|warteliste',
  facilitator:
    'facilitator|facilitators|host|hosts|leader|leaders|led by|facilitador|facilitadora|facilitadores|coordina|dirige|moderador|animateur|animatrice|animateurs|anime par|responsable|leitung|leiter|leiterin|moderation|gruppenleitung|geleitet von',
  credentials:
    'credentials|credential|qualification|qualifications|license|licence|credenciales|titulacion|cualificacion|acreditacion|diplome|diplomes|qualification professionnelle|qualifikation|qualifikationen|ausbildung|zulassung',
  register:
    'register link|register|credential link|registry|license link|enlace al registro|registro|enlace del registro|lien du registre|registre|lien vers le registre|registerlink|register link|registereintrag',
  checkedBy: 'checked by|verified by|comprobado por|verificado por|verifie par|controle par|gepruft von|gepruft durch',
  checkedOn:
    'checked on|verified on|checked|comprobado el|verificado el|fecha de comprobacion|verifie le|controle le|gepruft am',
  agreements:
    'agreements|group agreements|rules|guidelines|ground rules|acuerdos|normas|reglas|accords|regles|charte|vereinbarungen|regeln|gruppenregeln',
  join: 'join|how to join|joining|registration|sign up|how to register|como unirse|como participar|inscripcion|unirse|comment participer|comment rejoindre|inscription|rejoindre|teilnehmen|anmeldung|wie mitmachen|so nehmen sie teil',
  joinUrl:
    'join link|join url|registration link|sign up link|form|enlace de inscripcion|formulario|lien d inscription|formulaire|anmeldelink|anmeldeformular|formular',
  url: 'website|web site|url|web|link|homepage|page|sitio web|pagina web|enlace|site web|site internet|site|lien|webseite|internetseite',
  email: 'email|e mail|mail|contact email|correo|correo electronico|courriel|adresse e mail|mailadresse|e mail adresse',
  phone:
    'phone|telephone|tel|phone number|contact phone|telefono|movil|numero de telephone|portable|telefon|telefonnummer|handy',
  contact:
    'contact|contact name|contact person|contacto|persona de contacto|personne a contacter|nom du contact|kontakt|ansprechpartner|ansprechpartnerin|kontaktperson|ansprechperson',
  conferenceUrl:
    'conference url|online link|meeting link|zoom|zoom link|video link|join online|enlace online|enlace de la reunion|enlace de zoom|lien en ligne|lien de la reunion|lien zoom|lien visio|online link|zoom link|videolink|besprechungslink',
  conferenceNotes: 'conference url notes|online notes|passcode|notas online|notes en ligne|online hinweise',
  conferencePhone:
    'conference phone|dial in|dial in number|telefono de la reunion|telephone de la reunion|einwahlnummer|einwahl',
  conferencePhoneNotes: 'conference phone notes|dial in notes|einwahl hinweise',
  group:
    'group|organisation|organization|grupo|organizacion|entidad|groupe|association|organisme|gruppe|verein|trager|organisator|veranstalter',
  district: 'district|distrito|distrikt|kreis',
  groupNotes: 'group notes|notas del grupo|notes du groupe|gruppenhinweise',
  status:
    'status|state of the group|active|estado del grupo|situacion|activo|statut|etat du groupe|actif|zustand|aktiv',
  updated:
    'updated|last updated|last change|modified|actualizado|ultima actualizacion|mis a jour|derniere mise a jour|aktualisiert|stand|letzte anderung',
  feedbackUrl: 'feedback url|report a change|informar de un cambio|signaler un changement|anderung melden',
  feedbackEmail: 'feedback email|feedback emails',
  approximate: 'approximate|aproximado|approximatif|ungefahr',
  textLanguage: 'text language|listing language|idioma del texto|langue du texte|textsprache',
} as const;

/** A column that the reader understands. */
export type Field = keyof typeof headings;

/** Each known heading, in plain words, and the field it means. The first field that claims a heading keeps it. */
export const fieldOfHeading: ReadonlyMap<string, Field> = new Map(
  (Object.keys(headings) as Field[])
    .toReversed()
    .flatMap((field) =>
      [field, ...headings[field].split('|')].map((heading): [string, Field] => [plainWords(heading), field]),
    ),
);

/** True for the name of a field. */
export const isField = (text: string): text is Field => text in headings && Object.hasOwn(headings, text);
