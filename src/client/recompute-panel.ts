import type { Scheme } from '../domain/records/scheme.ts';
import type { Fault } from '../domain/scoring/fault.ts';
import type { Result } from '../domain/scoring/result.ts';
import { scoreTrial, type Trial } from '../domain/scoring/trial.ts';
import { changed, fieldsOf, type TrialField } from '../domain/scoring/trial-fields.ts';
import type { FetchedWords as Words } from '../words/fetched.ts';
import { limitsOf, stepsOf, verdictOf } from './recompute-report.ts';

/** What the panel is opened with: its place on the page, the scheme and the figures of the result. */
interface Opening {
  section: HTMLElement;
  /** Where the outcome is said, and read out. */
  status: HTMLElement;
  scheme: Scheme;
  trial: Trial;
  words: Words;
}

/** So long nothing is said after a key, so that a reader who types is not talked over. */
const PAUSE = 350;

/** Works a published score out again below its page's figures, and lets its reader change them. */
export function openTrial({ section, status, scheme, trial, words }: Opening): void {
  const { recompute: w } = words.scores;
  const published = scoreTrial(scheme, trial).result;
  if (!published?.trace || published.value !== section.dataset['value']) {
    status.textContent = w.differs(published?.value ?? '–', section.dataset['value'] ?? '–');
    return;
  }
  const fields = fieldsOf(scheme, trial);
  const controls = fields.map((field) => ({ field, control: controlOf(field, words) }));
  const limits = make('ul', { className: 'trial-limits' });
  const steps = make('div', { className: 'trial-steps' });
  const reset = make('button', { type: 'reset', className: 'quiet-button', textContent: w.reset, hidden: true });
  const form = make('form', { className: 'trial-form', noValidate: true }, ...groupsOf(controls, words), reset);

  const show = () => {
    const different = controls.filter(({ field, control }) => control.value.trim() !== field.value);
    const next = different.reduce((at, { field, control }) => changed(at, field, control.value.trim()), trial);
    const { result, faults = [] } = scoreTrial(scheme, next);
    reset.hidden = different.length === 0;
    for (const { field, control } of controls) {
      const isWrong = faults.some((fault) => isAt(fault, field));
      control.toggleAttribute('aria-invalid', isWrong);
      if (isWrong) control.setAttribute('aria-invalid', 'true');
      control.parentElement?.classList.toggle('changed', control.value.trim() !== field.value);
    }
    const said = result
      ? verdictOf(published, result, words, different.length > 0)
      : `${w.refused}${faults.map((fault) => faultText(fault, controls, words)).join(words.semicolon)}${words.stop}`;
    // The same words again would be read out again.
    if (status.textContent !== said) status.textContent = said;
    const held = result ? limitsOf(result, words) : [];
    // Of what could not be scored nothing is said.
    limits.replaceChildren(
      ...(held.length > 0 || !result ? held : [w.limitsNone]).map((text) => make('li', { textContent: text })),
    );
    steps.replaceChildren(tableOf(published, result ?? null, words));
  };

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(show, PAUSE);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // Controls have their first values again only after this event, and the button that was pressed goes away.
    setTimeout(() => {
      show();
      status.focus();
    });
  });
  status.tabIndex = -1;
  status.className = 'trial-verdict';
  section.append(make('h3', { textContent: w.inputs }), form, make('h3', { textContent: w.limits }), limits, steps);
  show();
  status.focus();
}

type Control = HTMLInputElement | HTMLSelectElement;
type Named = { field: TrialField; control: Control };

function controlOf({ kind, value, options }: TrialField, { scores }: Words): Control {
  if (!options) {
    const input = make('input', { type: 'text', defaultValue: value, autocomplete: 'off', maxLength: 20 });
    input.inputMode = kind === 'count' ? 'numeric' : 'decimal';
    return input;
  }
  const said = (option: string) => {
    if (kind !== 'fact') return scores.answer(scores.input(option));
    return option === '' ? scores.recompute.notRecorded : scores.recompute.recorded;
  };
  // The third of these is what a reset gives back, the fourth what stands now.
  return make(
    'select',
    {},
    ...options.map((option) => new Option(said(option), option, option === value, option === value)),
  );
}

/** Fields under the parts they belong to; what is about the whole comes last. */
function groupsOf(controls: readonly Named[], words: Words): HTMLElement[] {
  const { recompute: w, name } = words.scores;
  const groups = Map.groupBy(controls, ({ field }) => {
    if (field.part !== null && field.kind !== 'bonus' && field.kind !== 'penalty') return name(field.part);
    return field.path[0] === 'earlier' ? w.earlier : w.whole;
  });
  return [...groups].map(([title, members]) =>
    make(
      'fieldset',
      {},
      make('legend', { textContent: title }),
      ...members.map(({ field, control }) =>
        make('label', {}, make('span', { textContent: labelOf(field, words) }), control, wasOf(field, words)),
      ),
    ),
  );
}

function labelOf({ kind, label, max }: TrialField, { scores, period }: Words): string {
  const { recompute: w } = scores;
  if (kind === 'bonus' || kind === 'penalty' || kind === 'deduction') return w[kind](label);
  const name = scores.periodOrInput(label, period);
  return max === undefined ? name : w.fieldOf(name, max);
}

/** Shown beside a changed figure. */
function wasOf({ kind, value, options }: TrialField, { scores }: Words): HTMLElement {
  const { recompute: w } = scores;
  const shown =
    kind === 'fact'
      ? value === ''
        ? w.notRecorded
        : w.recorded
      : scores.answer(options ? scores.input(value) : value);
  return make('small', { textContent: w.wasPublished(shown) });
}

function isAt({ path }: Fault, field: TrialField): boolean {
  return (
    field.path[0] === 'sheet' && path.length > 0 && field.path.slice(1, path.length + 1).join('/') === path.join('/')
  );
}

function faultText(fault: Fault, controls: readonly Named[], words: Words): string {
  const { recompute: w, name } = words.scores;
  const field = controls.find((each) => isAt(fault, each.field))?.field;
  const where = field
    ? `${[field.part === null ? [] : [name(field.part)], labelOf(field, words)].flat().join(words.comma)}${words.colon}`
    : '';
  return `${where}${w.fault[fault.code]?.(fault.args) ?? w.faultOther}`;
}

function tableOf(published: Result, tried: Result | null, words: Words): HTMLElement {
  const { columns, steps: title } = words.scores.recompute;
  if (!published.trace) return make('p', {});
  const rows = stepsOf(published.trace, tried?.trace ?? null, words).map((step) => {
    const row = make(
      'tr',
      {},
      make('th', { scope: 'row', textContent: step.title, className: `depth-${Math.min(step.depth, 4)}` }),
      make(
        'td',
        {},
        make('span', { className: 'formula-words', textContent: step.words }),
        make('span', { className: 'formula-figures', textContent: step.figures }),
      ),
      make('td', { className: 'num', textContent: step.published }),
      make('td', { className: 'num', textContent: step.tried }),
    );
    row.classList.toggle('changed', tried !== null && step.tried !== step.published);
    return row;
  });
  const heads = [columns.part, columns.how, columns.published, columns.tried].map((text, index) =>
    make('th', { scope: 'col', textContent: text, className: index > 1 ? 'num' : '' }),
  );
  return make(
    'table',
    { className: 'table trial-table' },
    make('caption', { textContent: title }),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  if (children.length > 0) element.append(...children);
  return element;
}
