import { Command, CommanderError, Option } from 'commander';
import stringWidth from 'string-width';
import packageJson from '../../package.json' with { type: 'json' };
import { type CliLanguage, type CliWords, cliWords } from '../words/cli.ts';
import { type CommonOptions, type Context, contextOf, languageOf } from './context.ts';
import { EXIT, type World, WrongUse } from './world.ts';

type Action = (context: Context, options: never, ...args: string[]) => Promise<number>;

/**
 * Runs one command line and gives its exit code: 0 good (with warnings too), 1 errors in the records, 2 wrong use.
 * Commands are loaded when they are called, so that `--help` answers at once.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let language: CliLanguage = 'zh-CN';
  try {
    language = languageOf(argv);
    return await parse(argv, world, language);
  } catch (error) {
    const words = cliWords[language];
    if (error instanceof WrongUse) world.err(`${error.message}\n`);
    else if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.good;
      if (error.code !== 'commander.help') world.err(`${wrongUse(error, words)}\n${words.seeHelp}\n`);
    } else {
      world.err(`${words.ourFault}\n${error instanceof Error ? stackOf(error) : String(error)}\n`);
      return 70;
    }
    return EXIT.use;
  }
}

async function parse(argv: readonly string[], world: World, language: CliLanguage): Promise<number> {
  const words = cliWords[language];
  let code: number = EXIT.good;
  const program = new Command('sunboard');
  speak(program, world, words);
  program
    .description(words.title)
    .version(packageJson.version, '-V, --version', words.version)
    .addOption(new Option('--lang <lang>', words.options.lang));

  const add = (
    name: keyof CliWords['commands'],
    load: () => Promise<Action>,
    options: (command: Command) => Command,
  ) => {
    const command = program.command(name).description(words.commands[name]);
    options(command)
      .addOption(new Option('--lang <lang>', words.options.lang))
      .action(async (...given: unknown[]) => {
        given.pop();
        const chosen = given.pop() as CommonOptions & never;
        const action = await load();
        code = await action(contextOf(world, language, chosen), chosen, ...(given as string[]));
      });
  };
  const { options } = words;
  const root = (command: Command) => command.option('--root <dir>', options.root);
  const day = (command: Command) => root(command).option('--on <date>', options.on);

  add(
    'init',
    async () => (await import('./init.ts')).init,
    (command) => command.argument('<dir>', words.arguments.dir),
  );
  add(
    'validate',
    async () => (await import('./validate.ts')).validate,
    (command) =>
      day(command)
        .option('--format <format>', options.format)
        .option('--json', options.json)
        .option('--strict', options.strict),
  );
  add(
    'score',
    async () => (await import('./score.ts')).score,
    (command) =>
      day(command)
        .option('--scheme <scheme>', options.scheme)
        .option('--period <period>', options.period)
        .option('--subject <subject>', options.subject)
        .option('--differs', options.differs)
        .option('--json', options.json),
  );
  add(
    'build',
    async () => (await import('./build.ts')).build,
    (command) =>
      day(command)
        .option('--out <dir>', options.out)
        .option('--full', options.full)
        .option('--strict', options.strict)
        .option('--compress', options.compress)
        .option('--shard <part/parts>', options.shard)
        .option('--profile <file>', options.profile)
        .option('--json', options.json),
  );
  add(
    'dev',
    async () => (await import('./dev.ts')).dev,
    (command) => day(command).option('--port <port>', options.port),
  );
  add(
    'preview',
    async () => (await import('./preview.ts')).preview,
    (command) =>
      day(command)
        .option('--out <dir>', options.out)
        .option('--port <port>', options.port)
        .option('--drafts', options.drafts),
  );
  add(
    'demo',
    async () => (await import('./demo.ts')).demo,
    (command) => day(command).option('--port <port>', options.port),
  );
  add(
    'import',
    async () => (await import('./import.ts')).importCsv,
    (command) =>
      root(command)
        .argument('<mapping>', words.arguments.mapping)
        .option('--write', options.write)
        .option('--json', options.json),
  );
  add(
    'notices',
    async () => (await import('./notices.ts')).notices,
    (command) => day(command).option('--json', options.json),
  );
  add(
    'new',
    async () => (await import('./new.ts')).newRecord,
    (command) =>
      Object.entries(words.newNotice.ask).reduce(
        (each, [name, question]) => each.option(`--${name} <${name}>`, question),
        day(command).argument('<what>', words.arguments.what),
      ),
  );
  add(
    'redact',
    async () => (await import('./redact.ts')).redact,
    (command) => day(command).option('--text <file>', options.text),
  );
  add(
    'explain',
    async () => (await import('./explain.ts')).explain,
    (command) => command.argument('[code]', words.arguments.code).option('--json', options.json),
  );

  await program.parseAsync(argv, { from: 'user' });
  return code;
}

/** Makes commander speak the catalogue's language, and count Chinese characters as two columns. */
function speak(program: Command, world: World, words: CliWords): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.headings.usage,
    'Arguments:': words.headings.arguments,
    'Options:': words.headings.options,
    'Commands:': words.headings.commands,
  };
  program
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureOutput({ writeOut: world.out, writeErr: world.err, outputError: () => undefined })
    .configureHelp({
      displayWidth: stringWidth,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', words.usageWords.options).replace('[command]', words.usageWords.command),
      subcommandTerm: (command) =>
        `${command.name()}${command.registeredArguments.map((each) => ` ${each.required ? `<${each.name()}>` : `[${each.name()}]`}`).join('')}`,
    });
}

function wrongUse(error: CommanderError, words: CliWords): string {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? error.message.replace(/^error: /, '');
  const known = words.wrongUse as Readonly<Record<string, (name: string) => string>>;
  return (known[error.code] ?? words.wrongUse.other)(name);
}

/** Where an error comes from, and the one it came from in turn. */
function stackOf({ stack = '', cause }: Error): string {
  return cause instanceof Error ? `${stack}\n${stackOf(cause)}` : stack;
}
