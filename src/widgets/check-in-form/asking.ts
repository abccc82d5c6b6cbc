import type {TemplateResult} from 'lit';
import {Lazy} from '../../controllers/lazy.js';
import type {Messages} from '../../i18n/messages.js';
import type {Entry} from '../../model/questionnaire/entries.js';
import type {Answer} from '../../model/questionnaire/questionnaire.js';
import type {KithCheckInForm} from './check-in-form.js';
import {type Matrix, type More, type QuestionsHost, loadMatrix, loadMore} from './controls/questions.js';

/** What stands between the questions and the form: one for as long as the form lives. */
export class Asking implements QuestionsHost {
  readonly element: KithCheckInForm;
  readonly more: Lazy<More>;
  readonly matrix: Lazy<Matrix>;
  readonly prefix = 'q';
  /** Key of the question after which help stands. */
  anchor: string | undefined;

  constructor(element: KithCheckInForm) {
    this.element = element;
    this.more = new Lazy(element, loadMore(element.site));
    this.matrix = new Lazy(element, loadMatrix);
  }

  get words(): Messages {
    return this.element.site.words!;
  }

  get locale(): string {
    return this.element.site.formatLocale;
  }

  get language(): string {
    return this.element.visit?.questionnaire.language ?? '';
  }

  get disabled(): boolean {
    return this.element.barred;
  }

  readonly answersOf = (entry: Entry): readonly Answer[] => this.element.visit!.answersOf(entry);

  readonly mistakeOf = (entry: Entry): string | undefined => {
    const mistake = this.element.visit!.mistakes.find(({key}) => key === entry.key);
    return mistake && this.element.course.steps.module?.mistakeText(mistake);
  };

  readonly change = (entry: Entry, answers: readonly Answer[], how: 'typed' | 'chosen'): void => {
    const {element} = this;
    const wide = element.visit!.change(entry, answers);
    // A field shows by itself what is typed into it.
    element.course.answered(wide || how === 'chosen', answers);
  };

  readonly turn = (group: Entry, add: boolean): Promise<void> => this.element.course.turn(group, add);

  readonly after = ({key}: Entry): TemplateResult | undefined =>
    key === this.anchor ? this.element.helpNow.panel('risk') : undefined;

  readonly skipped = (entry: Entry): boolean => this.element.visit!.skipped.has(entry.key);

  readonly skip = (entry: Entry, skip: boolean): void => {
    this.element.visit!.skip(entry, skip);
    this.element.course.answered(true);
  };
}
