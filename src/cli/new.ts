import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minuteOf } from '../building/minute.ts';
import { calendarOf } from '../domain/calendar/calendar.ts';
import { calendarDays, spanOf, unknownYears, workingDays } from '../domain/notice/span.ts';
import { noticeSchema } from '../domain/records/notice.ts';
import { NOTICE_KINDS } from '../domain/records/portal.ts';
import type { Context } from './context.ts';
import { type NoticeAnswers, noticeDraft } from './notice-draft.ts';
import { EXIT, WrongUse } from './world.ts';

type Question = keyof Context['words']['newNotice']['ask'];
type Answers = { [Q in Question]?: string | undefined };
type Options = Partial<Record<Exclude<Question, 'issued-by' | 'signed-on'> | 'issuedBy' | 'signedOn', string>>;

const { id, title, kind, issuedBy, signedOn, basis } = noticeSchema.shape;
const { objections } = noticeSchema.shape;

/** What makes an answer good: the same schemas that records are read with. */
const ACCEPTS: Readonly<Record<Question, (answer: string) => boolean>> = {
  id: (answer) => id.safeParse(answer).success,
  title: (answer) => title.safeParse(answer).success,
  kind: (answer) => kind.safeParse(answer).success,
  'issued-by': (answer) => issuedBy.safeParse(answer).success,
  'signed-on': (answer) => signedOn.safeParse(answer).success,
  basis: (answer) => basis.safeParse([answer]).success,
  from: (answer) => signedOn.safeParse(answer).success,
  days: (answer) => /^[1-9]\d{0,2}$/.test(answer),
  office: (answer) => objections.shape.office.safeParse(answer).success,
  phone: (answer) => objections.shape.office.safeParse(answer).success,
  list: (answer) => namesIn(answer).length > 0,
};

/**
 * `sunboard new notice`: writes a complete, commented draft to `data/notices/<id>.yaml`. What the options do not say is asked
 * at a terminal; without one, every answer that has no default must be given.
 */
export async function newRecord(context: Context, options: Options, what: string): Promise<number> {
  const { world, words, path } = context;
  const say = words.newNotice;
  if (what !== 'notice') throw new WrongUse(say.what(what));
  const root = context.root();
  const { site } = await context.open();
  const config = site?.portal.config;
  const today = context.on()?.slice(0, 10) ?? minuteOf(world.now(), config?.timeZone ?? 'Asia/Shanghai').slice(0, 10);
  const defaults: Answers = {
    'issued-by': config?.owner.name,
    'signed-on': today,
    from: today,
    days: '7',
    office: config?.contacts?.office,
    phone: config?.contacts?.phone,
  };
  const given: Answers = {
    ...options,
    'issued-by': options.issuedBy,
    'signed-on': options.signedOn,
  };
  const answers = await answer(context, given, defaults);
  if (!answers) {
    world.err(`${say.cancelled}\n`);
    return EXIT.use;
  }
  const file = join(root, 'data/notices', `${answers.id}.yaml`);
  if (existsSync(path(file))) throw new WrongUse(say.exists(file));
  mkdirSync(dirname(file), { recursive: true });
  // Its hours are known only where the office is the portal's own.
  const hours = answers.office === config?.contacts?.office ? config?.contacts?.hours : undefined;
  writeFileSync(file, noticeDraft({ ...answers, hours }));
  const calendar = site?.calendar ?? calendarOf([]);
  const span = spanOf({ from: answers.from, days: Number(answers.days), countFrom: 'same-day' }, calendar);
  world.out(`${say.written(file)}\n`);
  if (span) {
    world.out(`${say.period(span.from, span.until, calendarDays(span), workingDays(span, calendar))}\n`);
    for (const year of unknownYears(span, calendar)) world.out(`${say.yearUnknown(year)}\n`);
  }
  world.out(`${say.next}\n`);
  return EXIT.good;
}

async function answer({ world, words }: Context, given: Answers, defaults: Answers): Promise<NoticeAnswers | null> {
  const say = words.newNotice;
  const questions = Object.keys(ACCEPTS) as Question[];
  const found: Answers = {};
  for (const name of questions) {
    const value = given[name] ?? (world.questions ? undefined : defaults[name]);
    if (value !== undefined && !ACCEPTS[name](value)) throw new WrongUse(say.given(value, `--${name}`));
    if (value !== undefined) found[name] = value;
  }
  const open = questions.filter((name) => found[name] === undefined);
  if (!world.questions && open.length > 0) throw new WrongUse(say.missing(open.map((name) => `--${name}`).join(' ')));
  for (const name of open) {
    if (name === 'from') defaults.from = found['signed-on'] ?? defaults.from;
    const reply = await ask(world.questions, name);
    if (reply === null) return null;
    found[name] = reply;
  }
  const text = (name: Question) => found[name] ?? '';
  return {
    id: text('id'),
    title: text('title'),
    kind: text('kind'),
    issuedBy: text('issued-by'),
    signedOn: text('signed-on'),
    basis: text('basis'),
    from: text('from'),
    days: text('days'),
    office: text('office'),
    phone: text('phone'),
    list: namesIn(text('list')),
  };

  function ask(person: typeof world.questions, name: Question): Promise<string | null> {
    if (!person) return Promise.resolve(null);
    if (name === 'kind')
      return person.choose(
        say.ask.kind,
        NOTICE_KINDS.map((value) => ({ value, label: say.kinds[value] })),
      );
    return person.text(say.ask[name], defaults[name] ?? '', (reply) =>
      ACCEPTS[name](reply) ? null : say.refused(reply, say.ask[name]),
    );
  }
}

function namesIn(list: string): string[] {
  return list
    .split(/[、,，\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
