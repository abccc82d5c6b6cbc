import {type LitElement, type TemplateResult, html, nothing} from 'lit';
import type {Occurrence} from '../../backend/backend.js';
import type {SiteController} from '../../controllers/site.js';
import type {Group, Meeting} from '../../model/group.js';
import {withMeetings} from '../../model/records-of.js';
import {nextOccurrence} from '../../model/time/occurrences.js';
import {Lazy} from '../../controllers/lazy.js';
import {adopt} from '../../ui/adopt.js';
import {icon} from '../../ui/icon.js';
import type {ChangeForm} from './change-form.js';
import {closeIcon} from './icons.js';
import {type Around, detailsBody} from './details-body.js';
import {detailsStyles} from './details.styles.js';
import {KithClosedEvent, KithJoinEvent} from './details-events.js';
import type {GroupSearch} from './group-search.js';
import type {View} from './view.js';

/** What the details need of the finder. */
export interface DetailsHost extends LitElement {
  readonly search: GroupSearch;
  readonly site: SiteController;
  /** Where to tell about a change when the record does not say. */
  readonly changeTo: string;
  show: (item: Occurrence) => Promise<void>;
}

/** What the parts of the panel may do. */
export interface DetailsActions {
  pick: (item: Occurrence) => void;
  join: (event: Event, href: string) => void;
  calendar: () => void;
  share: () => void;
  /** Opens or closes the form to tell about a change. */
  tell: () => void;
}

const minute = 60_000;
const alsoHereAtMost = 12;

// A group that is opened by its id comes without the time of its next meeting.
const withTime = (item: Occurrence, now: number): Occurrence => {
  const coming = item.start === undefined ? nextOccurrence(item.meeting, Math.floor(now / minute)) : undefined;
  if (!coming) return item;
  const {start, end, cancelled, next} = coming;
  return {...item, start: start * minute, end: end * minute, cancelled, ...(next && {next: next * minute})};
};

/** The panel with all that is known about a group: a native modal dialog, so focus goes in and comes back by itself. */
export class Details {
  readonly #host: DetailsHost;
  #item?: Occurrence | undefined;
  #here: Occurrence[] = [];
  #copied = false;
  #takesChanges = false;
  // The groups whose form is open: it is found as it was left.
  readonly #telling = new Set<string>();
  #unreachable = false;
  readonly #form: Lazy<ChangeForm>;

  constructor(host: DetailsHost) {
    this.#host = host;
    this.#form = new Lazy(host, async () => new (await import('./change-form.js')).ChangeForm(host));
    adopt(host, detailsStyles);
  }

  /** The group that is open. */
  get group(): Group | undefined {
    return this.#item?.group;
  }

  /** The group with an id, or that has the meeting with it, and that meeting or its first. Rejects when there is none. */
  async find(id: string): Promise<Occurrence> {
    const group = withMeetings(await (await this.#host.search.port()).get(id));
    // A link may name a meeting as its own site does, without the source before it.
    const meeting = group.meetings.find((one) => one.id === id || one.id.endsWith(`:${id}`));
    return {group, meeting: meeting ?? group.meetings[0]!};
  }

  async open(item: Occurrence): Promise<void> {
    this.#takesChanges = await this.#offersChanges();
    this.#item = withTime(item, this.#host.site.now());
    this.#here = [];
    this.#copied = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.scrollTo(0, 0);
    await this.#findOthersHere(item).catch(() => undefined);
  }

  render(view: View): TemplateResult | typeof nothing {
    const item = this.#item;
    if (!item) return nothing;
    return html`<dialog part="details" aria-labelledby="details-name" @close=${this.#onClose} @click=${this.#onBackdrop}>
      <div class="sheet">
        <button type="button" class="button quiet close" part="close-button" @click=${() => this.#dialog?.close()}>
          ${icon(closeIcon)}<span>${view.words.close}</span>
        </button>
        ${detailsBody(item, view, this.#around(item, view), this.#actions)}
      </div>
    </dialog>`;
  }

  #around(item: Occurrence, view: View): Around {
    const telling = this.#telling.has(item.group.id);
    return {
      here: this.#here,
      copied: this.#copied,
      changeTo: this.#host.changeTo,
      ...(this.#takesChanges && {
        telling,
        form: telling && this.#form.module?.render(item, view),
        unreachable: this.#unreachable,
      }),
    };
  }

  async #offersChanges(): Promise<boolean> {
    const backend = await this.#host.site.backend?.catch(() => undefined);
    return backend?.changes !== undefined;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  // Neighbours by name of the place: that works with any backend.
  async #findOthersHere({group, meeting}: Occurrence): Promise<void> {
    const name = meeting.place?.name;
    if (!name || meeting.attendance === 'online') return;
    const port = await this.#host.search.port();
    const {items} = await port.search({text: `"${name}"`, limit: 50, from: this.#host.site.now()}, {per: 'group'});
    if (this.#item?.group !== group) return;
    const sameDoor = (other: Meeting): boolean =>
      other.place?.name === name && other.place.address === meeting.place?.address;
    this.#here = items.filter((item) => item.group.id !== group.id && sameDoor(item.meeting)).slice(0, alsoHereAtMost);
    this.#host.requestUpdate();
  }

  readonly #onClose = (): void => {
    // The browser tells it late: by then another group may be open.
    if (this.#dialog?.open) return;
    const {group} = this;
    this.#item = undefined;
    this.#host.requestUpdate();
    if (group) this.#host.dispatchEvent(new KithClosedEvent(group));
  };

  readonly #onBackdrop = (event: Event): void => {
    if (event.target === this.#dialog) this.#dialog?.close();
  };

  readonly #actions: DetailsActions = {
    pick: (item) => void this.#host.show(item),
    join: (event, href) => {
      const {group, meeting} = this.#item!;
      if (!this.#host.dispatchEvent(new KithJoinEvent(group, meeting, href))) event.preventDefault();
    },
    calendar: () => void this.#saveCalendar(this.#item!),
    share: () => void this.#share(this.#item!).catch(() => undefined),
    tell: () => void this.#tell(this.#item!.group.id),
  };

  async #tell(group: string): Promise<void> {
    if (!this.#telling.delete(group)) this.#telling.add(group);
    this.#host.requestUpdate();
    if (!this.#telling.has(group)) return;
    const form = await this.#form.load().catch(() => undefined);
    this.#unreachable = !form;
    if (!form) this.#telling.delete(group);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    form?.focus();
  }

  async #saveCalendar({meeting}: Occurrence): Promise<void> {
    const {saveCalendar} = await import('./save-calendar.js');
    saveCalendar(meeting, this.#host.site);
  }

  async #share({group}: Occurrence): Promise<void> {
    const url = group.url ?? location.href;
    if (navigator.share) return navigator.share({title: group.name, url});
    await navigator.clipboard.writeText(`${group.name}\n${url}`);
    this.#copied = true;
    this.#host.requestUpdate();
  }
}
