import { z } from 'zod';
import { isDay } from '../day.ts';
import { isPeriod } from '../period.ts';
import { figureFault } from './figure.ts';

/*
 * Field constructors for record schemas. Every scalar arrives as the text the clerk wrote (see loading/yaml.ts), so that
 * `120.50` and an 18-digit code survive; a field says what that text must look like. A field that refuses gives an issue
 * whose `params.code` is the code of the finding, so that words and positions are decided elsewhere.
 */

/** Codes of findings that a field can give by itself; `domain/finding.ts` holds them in its registry. */
export type FieldCode =
  | 'value-empty'
  | 'id-malformed'
  | 'edition-malformed'
  | 'figure-malformed'
  | 'figure-too-long'
  | 'figure-negative'
  | 'weight-malformed'
  | 'count-malformed'
  | 'count-too-large'
  | 'count-too-small'
  | 'flag-malformed'
  | 'date-malformed'
  | 'date-impossible'
  | 'moment-malformed'
  | 'time-malformed'
  | 'colour-malformed'
  | 'period-malformed'
  | 'result-key-malformed'
  | 'digest-malformed'
  | 'path-unsafe'
  | 'url-unsafe'
  | 'text-too-long';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EDITION = /^[a-z0-9]+(?:-[a-z0-9]+)*@[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Days in a hundred years. */
const MOST_DAYS = 36_525;
const WEIGHT = /^(?:\d{1,3}(?:\.\d{1,12})?%|[1-9]\d{0,8}\/[1-9]\d{0,8})$/;
const RESULT_KEY = /^[a-z0-9-]+@[a-z0-9-]+\/[^/]+\/(?:branch|post|site|project)\/[a-z0-9-]+$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

function field(check: (text: string) => FieldCode | null) {
  return z.string().superRefine((text, context) => {
    const code = text === '' ? 'value-empty' : check(text);
    if (code) context.addIssue({ code: 'custom', params: { code, found: text } });
  });
}

/** Any text that is not empty. */
export const text = () => field((value) => (value.length > 20_000 ? 'text-too-long' : null));
/** A permanent name inside its kind, part of URLs. */
export const id = () => field((value) => (ID.test(value) && value.length <= 80 ? null : 'id-malformed'));
/** A record with editions: `id@edition`. */
export const editionKey = () => field((value) => (EDITION.test(value) ? null : 'edition-malformed'));
/** An exact decimal figure, kept as its text. */
export const figure = () => field(figureFault).meta({ type: ['number', 'string'] });
/** An exact decimal figure of 0 or more, kept as its text. */
export const amount = () =>
  field((value) => {
    const fault = figureFault(value);
    return fault === null && value.startsWith('-') ? 'figure-negative' : fault;
  }).meta({ type: ['number', 'string'] });
/** A share of the whole: a percentage `12.5%` or an exact fraction `2/15`, kept as its text. */
export const weight = () => field((value) => (WEIGHT.test(value) ? null : 'weight-malformed'));
/** A whole number of things, at most 9 digits. */
export const count = () =>
  field((value) => (/^(?:0|[1-9]\d{0,8})$/.test(value) ? null : 'count-malformed'))
    .transform(Number)
    .meta({ type: 'integer' });
/** A whole number of things, at least 1. */
export const positive = () =>
  count().refine((value) => value >= 1, { params: { code: 'count-too-small', least: '1' } });
/** A number of days, at most a hundred years. */
export const days = () =>
  count().refine((value) => value <= MOST_DAYS, { params: { code: 'count-too-large', limit: String(MOST_DAYS) } });
/** Yes or no: `true` or `false`. */
export const flag = () =>
  field((value) => (value === 'true' || value === 'false' ? null : 'flag-malformed'))
    .transform((value) => value === 'true')
    .meta({ type: 'boolean' });
/** A day that exists, ISO text. */
export const day = () =>
  field((value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'date-malformed';
    return isDay(value) ? null : 'date-impossible';
  }).meta({ format: 'date' });
/** A minute in the portal's zone: `2024-07-08T08:30`. */
export const moment = () =>
  field((value) => {
    const match = MOMENT.exec(value);
    if (!match?.[1]) return 'moment-malformed';
    return isDay(match[1]) ? null : 'date-impossible';
  });
/** A time of day: `08:30`. */
export const time = () => field((value) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'time-malformed'));
/** A colour: six hexadecimal digits, `0f4c55`; a number sign before them needs quotes in YAML. */
export const colour = () =>
  field((value) => (/^#?[0-9a-f]{6}$/i.test(value) ? null : 'colour-malformed'))
    .transform((value) => `#${value.replace('#', '').toLowerCase()}`)
    .meta({ type: ['integer', 'string'] });
/** `2024`, `2024-H1`, `2024-Q3` or `2024-06`. */
export const period = () =>
  field((value) => (isPeriod(value) ? null : 'period-malformed')).meta({ type: ['integer', 'string'] });
/** `scheme@edition/period/kind/id`. */
export const resultKey = () => field((value) => (RESULT_KEY.test(value) ? null : 'result-key-malformed'));
/** A file below the portal's public folder, without a leading slash. */
export const publicFile = () =>
  field((value) =>
    value.split('/').some((part) => part === '' || part === '.' || part === '..') || /[\\:?#%]/.test(value)
      ? 'path-unsafe'
      : null,
  );
/** An address on the web, http or https only. */
export const webAddress = () =>
  field((value) => (/^https?:\/\/[^\s"'<>]+$/.test(value) && URL.canParse(value) ? null : 'url-unsafe'));
/** One of a few words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

/** Who may see a record: everyone, everyone as a count only, or nobody. */
export const visibility = () => oneOf(['public', 'summary', 'withheld']);
export type Visibility = 'public' | 'summary' | 'withheld';

/** Room in every record for the random text that a later log of digests needs. */
export const salt = () => field((value) => (/^[A-Za-z0-9_-]{22,44}$/.test(value) ? null : 'id-malformed'));

/** A SHA-256 digest in hexadecimal. */
export const digest = () => field((value) => (/^[0-9a-f]{64}$/.test(value) ? null : 'digest-malformed'));

/** Keys that every kind of record has. */
export const everyRecord = {
  visibility: visibility()
    .optional()
    .meta({ title: '公开范围', description: '公开、只计数、不公开；不写用该类记录的默认值' }),
  salt: salt().optional().meta({ title: '随机盐', description: '留给结果存证，现不使用' }),
  note: text().optional().meta({ title: '内部备注', description: '只在记录里，不上网' }),
};
