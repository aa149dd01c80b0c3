import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minuteOf } from '../building/minute.ts';
import { REDACTED } from '../domain/notice/redaction.ts';
import { diskFiles, type FileSystem } from '../loading/disk.ts';
import { loadPortal } from '../loading/load.ts';
import { digestOf } from '../loading/notices.ts';
import { redactWords } from '../words/redact.ts';
import type { Context } from './context.ts';
import { EXIT, WrongUse } from './world.ts';

/**
 * `sunboard redact`: takes a text that has to be taken down, from a file or asked for so that it stays out of the shell's
 * history, and gives every place in records and articles where it stands and the event that says it was taken down. Changes
 * nothing; exit code 1 while the text stands anywhere.
 */
export async function redact(context: Context, { text: file }: { text?: string }): Promise<number> {
  const { world, language } = context;
  const words = redactWords[language];
  const text = (file === undefined ? await asked() : fromFile(context.path(file))).trim();
  if (text === '' || text.includes('\n')) throw new WrongUse(words.oneLine);
  const files = diskFiles(context.root());
  const zone = loadPortal(files).records.config?.value.timeZone ?? 'Asia/Shanghai';
  const places = placesOf(files, text);
  const key = randomBytes(24).toString('base64url');
  const event = [
    `on: ${(context.on() ?? minuteOf(world.now(), zone)).slice(0, 10)}`,
    'type: redacted',
    `what: ${words.what}`,
    `reason: ${words.reason}`,
    `digest: ${digestOf(key, text)}`,
    `key: ${key}`,
    `characters: ${[...text].length}`,
  ];
  world.out(
    `${words.places(places, REDACTED)}\n${words.event}\n\n    - ${event.join('\n      ')}\n\n${words.history}\n`,
  );
  return places.length === 0 ? EXIT.good : EXIT.records;

  async function asked(): Promise<string> {
    const answer = await world.questions?.text(words.question, '', (given) =>
      given.trim() === '' ? words.oneLine : null,
    );
    if (answer == null) throw new WrongUse(words.noText);
    return answer;
  }

  function fromFile(path: string): string {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      throw new WrongUse(words.unreadable(path));
    }
  }
}

function placesOf(files: FileSystem, text: string): string[] {
  return ['data', 'content'].flatMap((folder) =>
    files.list(folder).flatMap((file) =>
      textOf(files, file)
        .split('\n')
        .flatMap((line, index) => (line.includes(text) ? [`${file}:${index + 1}`] : [])),
    ),
  );
}

/** Empty where a file cannot be read: nothing of it is published, and `validate` says why. */
function textOf(files: FileSystem, file: string): string {
  try {
    return new TextDecoder().decode(files.read(file));
  } catch {
    return '';
  }
}
