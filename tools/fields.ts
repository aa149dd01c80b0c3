import type { JsonSchema } from './schemas.ts';

/** What each file of records is, for docs/fields.md. */
const TITLES: Readonly<Record<string, [title: string, about: string]>> = {
  portal: ['网站', '`data/portal.yaml`，只有一条：谁公布，有哪些层级和类别，有什么规则。'],
  branches: ['组织', '`data/branches/`：支部和支部以上的组织，用 `parent` 连成一棵树。'],
  posts: ['任职', '`data/posts/`：谁在什么组织任什么职，从哪天到哪天。'],
  schemes: [
    '考核办法',
    '`data/schemes/`：公布的办法，一版一条；用过的一版不再改。各种算法见 [scoring.md](scoring.md)。',
  ],
  scores: [
    '评分表',
    '`data/scores/`：某个对象在某一期按某个办法记下的数。各项的数写在该项的编号下面，形状由办法决定，见 [scoring.md](scoring.md)。',
  ],
  sites: ['示范点', '`data/sites/`：一个示范点就是一串有日期的事；它现在是什么状态，由程序推算。'],
  programmes: ['评选、项目和命名', '`data/programmes/`：谁能参加、分几步、每一级要什么。'],
  projects: ['参评的项目', '`data/projects/`：一个项目走过的每一步和得到的结果。'],
  notices: ['公示', '`data/notices/`：公示什么、公示多久、怎样反映、后来怎样。'],
  ledgers: ['台账', '`data/ledgers/`：责任清单、问题和整改、督查、结对、随机抽取、按月计数。'],
  finals: ['定案', '`data/finals/`：某一期的结果经哪件公示、从哪天起定下来。'],
  exceptions: ['复核例外', '`data/exceptions/`：检查认出、经人复核可以公开的内容；见 docs/guard.md。'],
  calendar: ['年历', '`data/calendar/`：内置年历没有的年份，放假和调休的日子。'],
  mapping: ['导入对照表', '`sunboard import` 用的对照表，怎样写见 [import.md](import.md)。'],
};

const HEAD = `# 字段

这一页由 \`npm run schemas\` 从程序里的定义生成。一个文件写一条记录，或一个列表；没有列出的键一律算错误。
“必填”指这一级写了就必须有。\`[]\` 是列表里的每一项，\`<名>\` 是自己起的名字。所有记录都可以写的三个键放在最后。
`;

/** Keys of every kind of record, told once. */
const EVERYWHERE = ['visibility', 'salt', 'note'];

/** What is inside a field is listed once if its schema is longer than this. */
const LONG = 120;

interface Row {
  path: string;
  /** The alternative it belongs to: （method: ballot）. */
  label: string;
  type: string;
  required: boolean;
  meaning: string;
}

interface Field extends Pick<Row, 'path' | 'label' | 'required'> {
  schema: JsonSchema;
}

/** The reference of all fields, in Chinese, from the JSON Schemas of the records. */
export function fieldReference(schemas: ReadonlyMap<string, JsonSchema>): string {
  const sections = [...schemas].map(([name, schema]) => {
    const [title, about] = TITLES[name] ?? [name, ''];
    const rows = new Outline(schema).rows().filter(({ path }) => name === 'mapping' || !EVERYWHERE.includes(path));
    return `## ${title}\n\n${about}\n\n${table(rows)}`;
  });
  const everywhere = new Outline(schemas.get('branches') ?? {}).rows().filter(({ path }) => EVERYWHERE.includes(path));
  return [HEAD, ...sections, `## 每条记录都可以写的\n\n${table(everywhere)}`].join('\n');
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ path, label, type, required, meaning }) =>
      `| ${code(path)}${label} | ${type} | ${required ? '是' : ''} | ${meaning} |`,
  );
  return `${['| 字段 | 类型 | 必填 | 含义 |', '| --- | --- | --- | --- |', ...lines].join('\n')}\n`;
}

/** Lists the fields of one schema, those inside a field after it; what stands in several places is listed in the first. */
class Outline {
  readonly #root: JsonSchema;
  /** Path and label of the field where each structure is listed: the one with the fewest steps. */
  readonly #home = new Map<string, string>();

  constructor(root: JsonSchema) {
    this.#root = root;
    const waiting = this.#fieldsOf(root, '');
    for (const field of waiting) {
      const structure = this.#structureOf(field.schema);
      if (this.#home.has(structure)) continue;
      this.#home.set(structure, nameOf(field));
      waiting.push(...this.#fieldsOf(field.schema, field.path));
    }
  }

  rows(): Row[] {
    return this.#fieldsOf(this.#root, '').flatMap((field) => this.#rowsOf(field));
  }

  #rowsOf(field: Field): Row[] {
    const { path, label, required } = field;
    const { title, description } = this.#resolve(field.schema);
    const meaning = [title, description]
      .filter((text) => text !== undefined)
      .join('。')
      .replaceAll('|', '\\|');
    const structure = this.#structureOf(field.schema);
    const home = this.#home.get(structure) ?? '';
    const type = this.#typeOf(field.schema);
    const isElsewhere = structure.length > LONG && home !== nameOf(field);
    const row = { path, label, required, meaning, type: isElsewhere ? `${type}，同 ${home}` : type };
    return isElsewhere ? [row] : [row, ...this.#fieldsOf(field.schema, path).flatMap((inner) => this.#rowsOf(inner))];
  }

  #resolve(schema: JsonSchema): JsonSchema {
    const { $ref, ...own } = schema;
    if ($ref === undefined) return schema;
    const target = $ref === '#' ? this.#root : (this.#root.$defs?.[$ref.replace('#/$defs/', '')] ?? {});
    return this.#resolve({ ...target, ...own });
  }

  /** What is inside a field, through lists, as text; of fields with nothing inside, a short one. */
  #structureOf(schema: JsonSchema): string {
    const resolved = this.#resolve(schema);
    if (resolved.items) return this.#structureOf(resolved.items);
    if (typeof resolved.additionalProperties === 'object') return this.#structureOf(resolved.additionalProperties);
    return JSON.stringify(resolved.properties ?? resolved.oneOf ?? resolved.anyOf ?? []);
  }

  #fieldsOf(schema: JsonSchema, path: string): Field[] {
    const { properties, required, items, additionalProperties, oneOf, anyOf } = this.#resolve(schema);
    const options = oneOf ?? anyOf;
    if (options)
      return this.#alternatives(
        options.map((each) => this.#resolve(each)),
        path,
      );
    if (items) return this.#fieldsOf(items, `${path}[]`);
    if (properties)
      return Object.entries(properties).map(([key, inner]) => ({
        path: joined(path, key),
        label: '',
        required: required?.includes(key) ?? false,
        schema: inner,
      }));
    return typeof additionalProperties === 'object' ? this.#fieldsOf(additionalProperties, `${path}.<名>`) : [];
  }

  /** Fields that all alternatives share, then those of each. */
  #alternatives(options: readonly JsonSchema[], path: string): Field[] {
    const objects = options.filter((each) => each.properties);
    const [first, ...others] = objects;
    if (!first?.properties) return options.flatMap((each) => this.#fieldsOf(each, path));
    const field = (key: string, schema: JsonSchema, required: boolean, label = ''): Field => ({
      path: joined(path, key),
      label,
      required,
      schema,
    });
    const text = (each: JsonSchema, key: string) => JSON.stringify(this.#resolve(each.properties?.[key] ?? {}));
    const shared = Object.keys(first.properties).filter((key) =>
      others.every((each) => text(each, key) === text(first, key)),
    );
    const common = shared.map((key) =>
      field(
        key,
        first.properties?.[key] ?? {},
        objects.every((each) => each.required?.includes(key)),
      ),
    );
    const constants = (each: JsonSchema) =>
      Object.entries(each.properties ?? {}).filter(
        ([key, inner]) => !shared.includes(key) && this.#resolve(inner).const !== undefined,
      );
    const [which] = constants(first)[0] ?? [];
    const words = objects.flatMap((each) => constants(each).map(([, inner]) => this.#resolve(inner).const));
    const choice = which === undefined ? [] : [field(which, { enum: [...new Set(words)], title: '哪一种' }, true)];
    const own = objects.flatMap((each) => {
      const word = which === undefined ? undefined : this.#resolve(each.properties?.[which] ?? {}).const;
      const label = word === undefined ? '' : `（${which}: ${String(word)}）`;
      const entries = Object.entries(each.properties ?? {}).filter(([key]) => !shared.includes(key) && key !== which);
      return entries.map(([key, inner]) => field(key, inner, each.required?.includes(key) ?? false, label));
    });
    return [...common, ...choice, ...own];
  }

  #typeOf(schema: JsonSchema): string {
    const resolved = this.#resolve(schema);
    if (resolved.enum) return resolved.enum.map((value) => code(String(value))).join('、');
    if (resolved.const !== undefined) return code(String(resolved.const));
    const options = resolved.oneOf ?? resolved.anyOf;
    if (options) return [...new Set(options.map((each) => this.#typeOf(each)))].join('，或');
    if (resolved.format === 'date') return '日期';
    const type = [resolved.type].flat().join();
    if (type === 'array') return `列表：${this.#typeOf(resolved.items ?? {})}`;
    const words: Readonly<Record<string, string>> = {
      'string,number': '文字',
      'number,string': '数',
      'integer,string': '考核期',
      integer: '整数',
      boolean: '`true`、`false`',
      object: '一组',
    };
    return words[type] ?? '见说明';
  }
}

function nameOf({ path, label }: Field): string {
  return `${code(path)}${label}`;
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
