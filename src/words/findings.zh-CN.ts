import type { FindingWords } from './finding-words.ts';
import { lifecycleFindings } from './findings-lifecycles.zh-CN.ts';
import { noticeFindings } from './findings-notices.zh-CN.ts';
import { personalFindings } from './findings-personal.zh-CN.ts';
import { schemeFindings } from './findings-schemes.zh-CN.ts';
import { sheetFindings } from './findings-sheets.zh-CN.ts';

const shapes: Readonly<Record<string, string>> = { text: '一段文字', list: '一个列表', map: '几个“键: 值”' };

const kindNames: Readonly<Record<string, string>> = {
  branch: '党组织',
  post: '任职记录',
  scheme: '考核办法',
  sheet: '评分表',
  site: '示范点',
  programme: '评选项目',
  project: '书记项目',
  notice: '公示',
  ledger: '台账',
  calendar: '年历',
  exception: '复核例外',
  practice: '经验文章',
  page: '页面',
  result: '考核结果',
  file: '文件',
  kind: '组织类别',
  level: '层级',
  role: '职务',
};

const practiceParts: Readonly<Record<string, { name: string; examples: string }>> = {
  background: { name: '背景', examples: '“背景”“为什么要做”，或在第一个小标题前写一段起因' },
  done: { name: '主要做法', examples: '“主要做法”“怎么做的”' },
  effect: { name: '成效', examples: '“成效”“变了什么”' },
  lessons: { name: '启示', examples: '“几点体会”“教训和不足”' },
};

const syntax: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进没有对齐',
  TAB_AS_INDENT: '用制表符（Tab）缩进',
  UNCLOSED_QUOTE: '引号没有配对',
  UNCLOSED_BRACKET: '括号没有配对',
  MULTILINE_IMPLICIT_KEY: '键写成了多行，或上一行少了冒号',
  BLOCK_AS_IMPLICIT_KEY: '一行里写了两个“键: 值”，或冒号后的文字里又有冒号加空格',
  MISSING_CHAR: '少了一个符号（冒号、逗号、引号或括号）',
  UNEXPECTED_TOKEN: '多了一个不该出现的符号',
  BAD_SCALAR_START: '值以保留符号（@ 或 `）开头',
  BAD_DQ_ESCAPE: '双引号里有不认识的反斜杠写法',
  BAD_ALIAS: '“&”或“*”后没有名字',
  BAD_DIRECTIVE: '以“%”开头的行不认识',
  KEY_OVER_1024_CHARS: '键太长，多半是少了冒号',
};

const listed = (words: string): string => words.replaceAll(', ', '、');
const named = (kind: string): string => kindNames[kind] ?? kind;
const quoted = (value: string): string => (value === '' ? '空值' : `“${value}”`);
const orRewrite = (mended: string, otherwise: string): string => (mended === '' ? otherwise : `改写为“${mended}”。`);

/** What a drawing may not have, by the word the check gives it. */
const svgParts: Readonly<Record<string, string>> = {
  element: '不能用的元素',
  attribute: '事件脚本',
  address: '外部引用',
  style: '会加载外部内容的样式',
  instruction: '处理指令',
  xml: '不合格式的地方',
};

const whyNotUsed: Readonly<Record<string, string>> = {
  network: '连不上',
  slow: '太慢',
  shape: '格式不对',
  size: '太大',
  personal: '有个人信息',
  damaged: '已损坏',
  old: '太旧',
};
const whyNot = (reason: string, detail: string): string =>
  [whyNotUsed[reason] ?? reason, detail].filter((part) => part !== '').join('：');
const instead = (day: string): string => (day === '' ? '，这次搜不到它' : `，这次用的是${day}的资料`);

/** 记录中的问题：发现什么、应当怎样、怎么改。 */
export const findings: FindingWords = {
  'portal-missing': () => ({
    found: '没有 data/portal.yaml',
    expected: '每个站点有一个 data/portal.yaml，写明名称、主办单位、网址、层级和组织类别',
    mend: '新建站点请用“sunboard init”；已有站点请检查 --root 指的文件夹。',
  }),
  'portal-unreachable': ({ name, reason, detail, day }) => ({
    found: `一起搜索的网站“${name}”读不到（${whyNot(reason, detail)}）${instead(day)}`,
    expected: '一起搜索的网站能打开；读不到不妨碍本站发布，用 --strict 也一样',
    mend: '检查网址和网络；那个网站恢复以后再生成一次。上次的资料最多用30天。',
  }),
  'portal-refused': ({ name, reason, detail, day }) => ({
    found: `一起搜索的网站“${name}”的资料不能用（${whyNot(reason, detail)}）${instead(day)}`,
    expected: '公开的搜索资料合乎格式和大小，没有个人信息；不合也不妨碍本站发布，用 --strict 也一样',
    mend: '请那个网站的管理人员改正，改好以后再生成一次。上次的资料最多用30天。',
  }),
  'portal-copy-refused': ({ name, reason, detail }) => ({
    found: `一起搜索的网站“${name}”上次的资料也不能用（${whyNot(reason, detail)}），这次搜不到它`,
    expected: '上次的资料完好、没有个人信息，而且不超过30天',
    mend: '那个网站恢复以后再生成一次。',
  }),
  'portal-not-alone': () => ({
    found: 'data/portal.yaml 里不止一条记录',
    expected: '只有一条记录，不写成列表，也不用“---”分开',
    mend: '合成一条。',
  }),
  'file-unexpected': ({ nearest }) => ({
    found: '这个文件不在记录约定的位置，不会被读取',
    expected: 'data/ 下是 portal.yaml 和各类记录的文件夹（.yaml），content/ 下是 practices/ 和 pages/（.mdx）',
    mend: nearest === '' ? '把它移到正确的文件夹，或移出 data/ 和 content/。' : `是否应为“${nearest}”？`,
  }),
  'file-unreadable': ({ reason }) => ({
    found: `文件读不出来（${reason}）`,
    expected: '一个可以读取的普通文件',
    mend: '检查文件是否还在、有没有读取权限、是不是失效的链接。',
  }),
  'file-too-large': ({ size, limit }) => ({
    found: `文件太大：${size}`,
    expected: `每个文件不超过 ${limit}`,
    mend: '按乡镇或年度拆成几个文件。',
  }),
  'file-not-utf8': () => ({
    found: '文件不是 UTF-8 编码，从标出的地方起读不下去（多半是 GBK）',
    expected: 'UTF-8 编码的文本',
    mend: '用编辑器打开，选“另存为”，编码选 UTF-8。',
  }),
  'file-empty': () => ({
    found: '文件里没有任何记录',
    expected: '一条记录，或一个记录的列表',
    mend: '补上记录，或删掉这个文件。',
  }),
  'file-outside': ({ target }) => ({
    found: `这是一个链接，指向站点文件夹之外的“${target}”`,
    expected: 'data/、content/ 和 public/ 里的文件都在站点文件夹之内',
    mend: '删去链接，把要公布的文件本身复制进来。',
  }),
  'character-forbidden': ({ character }) => ({
    found: `这里有一个看不见的字符 ${character}`,
    expected: '没有控制字符、改变文字方向的字符和残缺的字符；读者看不见它们，却会把文字读错',
    mend: '删去这个字符，多半是从别的程序复制时带来的；看不见的，把标出的几个字删了重新输入。',
  }),
  'yaml-syntax': ({ problem, detail }) => ({
    found: `YAML 写法有误：${syntax[problem] ?? detail}`,
    expected: '冒号后有一个空格，同级的行缩进相同，引号和括号成对',
    mend: '检查标出的地方和它的上一行；含有“: ”“#”或以符号开头的文字请加引号。',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    found: `同一条记录里“${key}”写了两次`,
    expected: '每个键只出现一次',
    mend: '留下正确的一处，删去另一处；若本是两条记录，新的一条要以“- ”或单独一行“---”开始。',
  }),
  'yaml-key-not-text': () => ({
    found: '这里的键不是一个词',
    expected: '键是一个词，例如“title: 标题”',
    mend: '改成“键: 值”的写法；去掉“?”“*”或方括号、花括号作的键。',
  }),
  'yaml-tag': ({ tag }) => ({
    found: `用了类型标记“${tag}”`,
    expected: '不写类型标记，值的类型由字段决定',
    mend: `删去“${tag}”；值以“!”开头时请加引号。`,
  }),
  'yaml-alias-unknown': ({ name }) => ({
    found: `“*${name}”指的内容前面没有写过`,
    expected: `在它之前有“&${name}”，且不能引用自身`,
    mend: '直接写出内容；值以“*”开头时请加引号。',
  }),
  'yaml-alias-bomb': ({ limit }) => ({
    found: '用“*”反复引用，展开后过大',
    expected: `每个文件里引用展开的内容不超过 ${limit} 项`,
    mend: '直接写出内容，不用引用。',
  }),
  'yaml-too-deep': ({ limit }) => ({
    found: '嵌套太深',
    expected: `嵌套不超过 ${limit} 层`,
    mend: '检查括号和缩进；记录本身用不到这么多层。',
  }),
  'too-many-findings': ({ count }) => ({
    found: `这个文件还有 ${count} 处问题没有列出`,
    expected: '文件中的记录符合约定',
    mend: '先改正已列出的，再检查一次。',
  }),

  'unknown-key': ({ key, nearest, known }) => ({
    found: `不认识的键“${key}”`,
    expected: known === '' ? '这里没有可写的键' : `这里可以写：${listed(known)}`,
    mend: nearest === '' ? '删去它，或改成上面列出的键。' : `是否应为“${nearest}”？`,
  }),
  'missing-key': ({ key }) => ({
    found: `这里缺少“${key}”`,
    expected: `必须写明“${key}”`,
    mend: `在这一项里加一行“${key}: …”。`,
  }),
  'wrong-type': ({ expected, actual, value }) => ({
    found: `这里写的是${value === '' ? (shapes[actual] ?? actual) : quoted(value)}`,
    expected: shapes[expected] ?? expected,
    mend:
      expected === 'list'
        ? '只有一项时也要写成列表：“- …”或“[…]”。'
        : expected === 'map'
          ? '分行写出各个键，并比上一级多缩进两格。'
          : '在冒号后直接写值，不要分行写成列表或多个键。',
  }),
  'value-empty': () => ({
    found: '键后面没有写值',
    expected: '一个值',
    mend: '补上值；没有可写的就删去这一行。',
  }),
  'value-not-allowed': ({ value, allowed, nearest }) => ({
    found: `${quoted(value)}不在可选的值里`,
    expected: `以下之一：${listed(allowed)}`,
    mend: nearest === '' ? '从上面列出的值里选一个。' : `是否应为“${nearest}”？`,
  }),
  'value-malformed': ({ value, detail }) => ({
    found: `${quoted(value)}不合要求`,
    expected: detail,
    mend: '按要求的写法改正。',
  }),
  'text-too-long': () => ({
    found: '文字太长',
    expected: '一段文字不超过 20000 字',
    mend: '把长文写到 content/practices/，这里只写要点。',
  }),
  'list-too-short': ({ minimum }) => ({
    found: '列表的项数不够',
    expected: `至少 ${minimum} 项`,
    mend: '补足各项；没有可写的就删去整个列表。',
  }),
  'list-too-long': ({ maximum }) => ({
    found: '列表的项数太多',
    expected: `至多 ${maximum} 项`,
    mend: '删去多余的项。',
  }),
  'id-malformed': ({ value, mended }) => ({
    found: `编号${quoted(value)}不能用`,
    expected: '只用小写字母、数字和连字符，不超过 80 个字符，例如 xueguan-village',
    mend: orRewrite(mended, '用拼音或英文另起一个编号；编号一经公布不再改动。'),
  }),
  'edition-malformed': ({ value }) => ({
    found: `${quoted(value)}没有写清是哪一版`,
    expected: '“编号@版本”，例如 township-duty@2024',
    mend: '在编号后加“@”和版本。',
  }),
  'figure-malformed': ({ value, mended }) => ({
    found: `${quoted(value)}不是可以计算的数`,
    expected: '半角数字，可带小数点，例如 92 或 120.50；不写单位、千分号和“e”',
    mend: orRewrite(mended, '只写数字；单位、约数和说明写到备注里。'),
  }),
  'figure-too-long': ({ value }) => ({
    found: `${quoted(value)}的位数太多`,
    expected: '整数部分不超过 18 位，小数不超过 12 位；再多的位数影响不到公布的结果',
    mend: '按文件上的数写；是计算器或表格算出来的长小数，改写成原来的分数或算式里的数。',
  }),
  'figure-negative': ({ value }) => ({
    found: `${quoted(value)}小于零`,
    expected: '零或大于零的数',
    mend: '核对原表；扣分写扣的分数，不带负号。',
  }),
  'weight-malformed': ({ value, mended }) => ({
    found: `权重${quoted(value)}看不明白`,
    expected: '百分数，例如 12.5%；除不尽的写分数，例如 2/15',
    mend: orRewrite(mended, '写成带“%”的百分数。'),
  }),
  'count-malformed': ({ value, mended }) => ({
    found: `${quoted(value)}不是个数`,
    expected: '零或正整数，半角数字，至多 9 位',
    mend: orRewrite(mended, '只写整数。'),
  }),
  'count-too-large': ({ value, limit }) => ({
    found: `“${value}”太大`,
    expected: `不超过 ${limit}`,
    mend: '核对数目。',
  }),
  'count-too-small': ({ value, least }) => ({
    found: `“${value}”太小`,
    expected: `至少是 ${least}`,
    mend: '核对数目；用不到的，删去这一行。',
  }),
  'flag-malformed': ({ value, mended }) => ({
    found: `${quoted(value)}不是“是”或“否”`,
    expected: 'true（是）或 false（否）',
    mend: orRewrite(mended, '写 true 或 false。'),
  }),
  'date-malformed': ({ value, mended }) => ({
    found: `日期${quoted(value)}的写法不对`,
    expected: '年-月-日，例如 2024-07-08',
    mend: orRewrite(mended, '月和日都写两位，用半角连字符隔开。'),
  }),
  'date-impossible': ({ value }) => ({
    found: `没有${quoted(value)}这一天`,
    expected: '日历上有的一天',
    mend: '核对原文件上的日期。',
  }),
  'moment-malformed': ({ value }) => ({
    found: `时刻${quoted(value)}的写法不对`,
    expected: '日期、字母 T、24 小时制的时和分，例如 2024-07-08T08:30',
    mend: '按例子改写；时和分都写两位。',
  }),
  'time-malformed': ({ value }) => ({
    found: `时刻${quoted(value)}的写法不对`,
    expected: '24 小时制的时和分，例如 08:30',
    mend: '时和分都写两位，中间用半角冒号。',
  }),
  'colour-malformed': ({ value }) => ({
    found: `颜色${quoted(value)}的写法不对`,
    expected: '六位十六进制数，例如 0f4c55',
    mend: '从设计稿或取色工具里抄六位数；前面带 # 的要加引号。',
  }),
  'period-malformed': ({ value }) => ({
    found: `考核期${quoted(value)}看不明白`,
    expected: '2024（全年）、2024-H1（上半年）、2024-Q3（第三季度）或 2024-06（六月）',
    mend: '按其中一种写法改写。',
  }),
  'result-key-malformed': ({ value }) => ({
    found: `${quoted(value)}指不到一个考核结果`,
    expected: '“办法@版本/考核期/类别/编号”，例如 township-duty@2024/2024/branch/xueguan-village',
    mend: '按例子把四段写全。',
  }),
  'digest-malformed': ({ value }) => ({
    found: `“${value}”不是摘要`,
    expected: '64 位十六进制数',
    mend: '用 sunboard redact 算出摘要，整行抄来。',
  }),
  'path-unsafe': ({ value }) => ({
    found: `文件路径${quoted(value)}不能用`,
    expected: 'public/ 之下的相对路径，用“/”分隔，例如 photos/school.jpg',
    mend: '去掉盘符、开头的“/”和“..”，也不要用 : ? # % 这几个符号。',
  }),
  'url-unsafe': ({ value }) => ({
    found: `网址${quoted(value)}不能用`,
    expected: '以 https:// 或 http:// 开头的完整网址',
    mend: '从浏览器地址栏复制完整网址。',
  }),

  'reference-missing': ({ kind, id, nearest }) => ({
    found: `找不到${named(kind)}“${id}”`,
    expected: kind === 'file' ? 'public/ 下已有的文件' : `已有的${named(kind)}`,
    mend: nearest === '' ? `先补上${named(kind)}“${id}”，或改成已有的。` : `是否应为“${nearest}”？`,
  }),
  'duplicate-id': ({ kind, id }) => ({
    found: `两条${named(kind)}记录用了同一个编号“${id}”`,
    expected: '同一类记录里编号各不相同',
    mend: '给其中一个另起编号；若是同一条记录写了两遍，删去一条。',
  }),
  'time-zone-unknown': ({ value }) => ({
    found: `没有“${value}”这个时区`,
    expected: '国际通用的时区名，例如 Asia/Shanghai',
    mend: '在中国的站点删去这一行即可。',
  }),
  'colour-unreadable': ({ value, theme, found, least, mended }) => ({
    found: `用主色 ${value} 时，${theme === 'dark' ? '深色' : '浅色'}显示里的字看不清，对比度只有 ${found}`,
    expected: `对比度至少 ${least}（WCAG 2.2 AA）`,
    mend: `同一色相里最接近的可用颜色是 ${mended}。`,
  }),
  'language-twice': ({ value }) => ({
    found: `语言${value}列了两次`,
    expected: '每种语言只列一次，主要的一种在最前',
    mend: '删去其中一个。',
  }),
  'branch-cycle': ({ chain }) => ({
    found: `上级关系绕成了圈：${chain}`,
    expected: '沿“parent”一级级向上，最后到没有上级的组织',
    mend: '把圈里写错的“parent”改成真正的上级。',
  }),
  'dates-reversed': ({ from, until }) => ({
    found: `“${until}”早于前面的“${from}”`,
    expected: '日期按先后排列，后面的不早于前面的',
    mend: '核对这两个日期，改正写错的一个；事件按发生先后排列。',
  }),
  'front-matter-missing': () => ({
    found: '文章开头没有标题等说明',
    expected: '文件以一行“---”开头，写明 title 等各项，再以一行“---”结束',
    mend: '照着已有文章的开头补上。',
  }),
  'page-taken': ({ id }) => ({
    found: `${id}.html 是本站已有的一页，这篇文章没有地方放`,
    expected: 'content/pages/ 下的文件名不与栏目重名',
    mend: '换一个文件名。',
  }),
  'mdx-too-long': ({ limit }) => ({
    found: '文章太长',
    expected: `每篇不超过 ${limit} 个字符`,
    mend: '分成几篇，互相链接。',
  }),
  'mdx-syntax': ({ detail }) => ({
    found: `从这里起读不下去（${detail}）`,
    expected: '标签成对，属性值加半角双引号；正文里不单独出现“<”和“{”',
    mend: '补上缺的结束标签或引号；要写小于号或花括号本身，写成“\\<”“\\{”。',
  }),
  'mdx-import': () => ({
    found: '这一段以 import 或 export 开头，是程序代码',
    expected: '文章里只有文字和提供的组件',
    mend: '删去这一段；组件不用引入，直接写标签。正文若以这两个词开头，请换个说法。',
  }),
  'mdx-expression': () => ({
    found: '花括号里是程序代码',
    expected: '文章里只有文字和提供的组件',
    mend: '删去花括号里的内容；要写花括号本身，写成“\\{”。',
  }),
  'mdx-element': ({ name, nearest, known }) => ({
    found: `文章里不能用“${name}”`,
    expected: `Markdown 文字，或这些标签：${listed(known)}`,
    mend: nearest === '' ? '改用 Markdown 写法，或删去。' : `是否应为“<${nearest}>”？`,
  }),
  'mdx-attribute': ({ element, attribute, nearest, known }) => ({
    found: `<${element}> 没有“${attribute}”这个属性`,
    expected: known === '' ? '这个标签不带属性' : `属性只有：${listed(known)}`,
    mend: nearest === '' ? '删去这个属性。' : `是否应为“${nearest}”？`,
  }),
  'mdx-attribute-missing': ({ element, attribute }) => ({
    found: `<${element}> 缺“${attribute}”`,
    expected: `${attribute}="……"，引号里不是空的`,
    mend: attribute === 'alt' ? '用一句话写出图里有什么，看不见图的人靠它。' : `补上 ${attribute}。`,
  }),
  'mdx-attribute-computed': ({ element, attribute }) => ({
    found: `<${element}> 的“${attribute}”不是写好的文字`,
    expected: `${attribute}="文字"，用半角双引号`,
    mend: '把花括号换成双引号，里面直接写文字。',
  }),
  'mdx-content': ({ element }) => ({
    found: `<${element}> 里面夹了文字`,
    expected: `<${element} …… />，以“/>”收尾`,
    mend: '把里面的文字移到标签外面。',
  }),
  'mdx-address': ({ value }) => ({
    found: `链接地址${quoted(value)}不能用`,
    expected: '以 https://、http://、mailto:、tel: 开头，或本站内以“/”或“#”开头的地址',
    mend: '从浏览器地址栏复制完整网址。',
  }),
  'mdx-image': () => ({
    found: '图片用了 Markdown 写法，没有地方写说明和作者',
    expected: '<Figure src="pictures/a.jpg" alt="图里有什么" caption="说明" credit="摄影：某某" />',
    mend: '改用 <Figure>，图片放在 public/ 下。',
  }),
  'practice-part-missing': ({ part, headings }) => ({
    found: `这篇经验做法看不出哪里写${practiceParts[part]?.name ?? part}${headings === '' ? '，一个小标题也没有' : `（小标题有：${listed(headings)}）`}`,
    expected: '背景、主要做法、成效（用数字说）、启示，四部分都有',
    mend: `加一节，小标题如${practiceParts[part]?.examples ?? ''}；已经写了而小标题看不出来的，在文件开头写 outline，如 outline: { ${part}: 小标题 }。`,
  }),
  'practice-heading-unknown': ({ part, heading, nearest }) => ({
    found: `outline 说${practiceParts[part]?.name ?? part}在“${heading}”下，文章里没有这个小标题`,
    expected: '文章里一个“##”小标题的原文',
    mend: nearest === '' ? '照抄小标题。' : `是不是“${nearest}”？`,
  }),
  'practice-effect-without-figures': ({ heading }) => ({
    found: `写成效的“${heading}”里没有一个数字`,
    expected: '成效用数字说：从多少到多少，多少户、多少件、多少天',
    mend: '写进数字，或用 <KeyFigures items="办结：37件→981件" />；没有数字的成效，写明怎么知道的。',
  }),
  'share-character-missing': ({ characters, title }) => ({
    found: `“${title}”的分享图里有字库没有的字：${characters}`,
    expected: '字库里有的字（中日韩统一表意文字基本区和扩展A，通用规范汉字表的全部）',
    mend: '分享图上用“〓”代替，网页上不受影响；写错的字请改正。',
  }),
  'mdx-heading': () => ({
    found: '正文里用了一级标题',
    expected: '小标题从“##”开始，文章的题目写在文件开头的 title 里',
    mend: '改成“##”。',
  }),
  'mdx-key-figures': () => ({
    found: '<KeyFigures> 的 items 读不懂',
    expected: 'items="在校学生：214人|学农田：12亩"，各项用“|”隔开，名称和数字用“：”隔开',
    mend: '按例子改写。',
  }),
  'file-missing': ({ value, nearest }) => ({
    found: `public/ 下没有${quoted(value)}这个文件`,
    expected: 'public/ 下已有的文件，写 public/ 之后的路径',
    mend: nearest === '' ? '把文件放进 public/，或改正路径（大小写也要一致）。' : `是否应为“${nearest}”？`,
  }),
  'public-kind': ({ ending }) => ({
    found: `public/ 下不能放这种文件（${ending}）`,
    expected: '图片、文档、表格、压缩包、音频、视频和字体；网页、脚本、程序一律不放',
    mend: '网页内容改写成 content/ 下的文章；附件转成 PDF 或图片再放。',
  }),
  'public-disguised': ({ ending }) => ({
    found: `这个文件名以 ${ending} 结尾，内容却是网页`,
    expected: '内容和文件名一致',
    mend: '多半是下载时存成了登录页或错误页：重新取得原文件，或删去。',
  }),
  'public-svg': ({ what, name }) => ({
    found: `这张 SVG 图里有${svgParts[what] ?? '不能用的内容'}：${name}`,
    expected: '只有图形、文字和渐变，不带脚本、事件、外部引用',
    mend: '在绘图软件里另存为“普通 SVG”，或导出成 PNG。',
  }),
  'csv-encoding': () => ({
    found: '这个 CSV 的编码认不出来，既不是 UTF-8，也不是 GBK（GB18030）',
    expected: 'UTF-8 或 GBK 编码的 CSV',
    mend: '用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”。确认它不是改了名字的 .xlsx。',
  }),
  'csv-syntax': ({ problem }) => ({
    found: `CSV 的引号不成对，从这一行起读不下去（${problem}）`,
    expected: '含逗号、换行或引号的格子整个放在一对双引号里，里面的双引号写两遍',
    mend: '检查标出的这一行；最好在 Excel 或 WPS 里改好，重新存为 CSV。',
  }),
  'csv-column-repeated': ({ column }) => ({
    found: `表头里有两列都叫“${column}”`,
    expected: '每一列的名称各不相同',
    mend: '给其中一列改名，或删去多余的一列。',
  }),
  'csv-row-width': ({ cells, columns }) => ({
    found: `这一行有 ${cells} 格，表头有 ${columns} 列`,
    expected: '每一行的格数与表头相同',
    mend: '多半是格子里有逗号却没有加引号，或少写了逗号。在 Excel 或 WPS 里核对后重新存为 CSV。',
  }),
  'csv-column-missing': ({ column, table, nearest, known }) => ({
    found: `${table} 里没有“${column}”这一列`,
    expected: `表头里有的列：${listed(known)}`,
    mend: nearest === '' ? '照表头改写对照表里的列名；表头须在第一行。' : `是否应为“${nearest}”？`,
  }),
  'csv-value-unmapped': ({ value, nearest, known }) => ({
    found: `“${value}”不在对照（values）里`,
    expected: `对照里有的：${listed(known)}`,
    mend: nearest === '' ? '改正这一格，或在对照里补上它。' : `是否应为“${nearest}”？不是的话，在对照里补上它。`,
  }),
  'import-table-unreadable': ({ file, reason }) => ({
    found: `读不到 ${file}（${reason}）`,
    expected: '一个 CSV 文件，路径从对照表所在的文件夹算起',
    mend: '检查文件名和路径；Excel 文件请先另存为 CSV。',
  }),
  'import-table-unknown': ({ table, nearest, known }) => ({
    found: `没有叫“${table}”的表`,
    expected: `tables 里写过的表：${listed(known)}`,
    mend: nearest === '' ? '在 tables 里写上这张表，或改正这里的名字。' : `是否应为“${nearest}”？`,
  }),
  'import-ids-unknown': ({ name, known }) => ({
    found: `没有叫“${name}”的编号规则`,
    expected: known === '' ? 'ids 里写有这条规则' : `ids 里写过的规则：${listed(known)}`,
    mend: '在 ids 里写上这条规则，或改正 columns 里的名字。',
  }),
  'import-id-unmade': ({ value }) => ({
    found: `“${value}”变不成编号`,
    expected: '编号由小写字母、数字和连字符组成；汉字要写明对应的编号',
    mend: '在 ids 的 table 里写上它的编号；已有记录的，可写 records，按名称去找。',
  }),
  'import-id-clash': ({ value, other, id }) => ({
    found: `“${value}”和“${other}”变成了同一个编号“${id}”`,
    expected: '不同的名称有不同的编号',
    mend: '在 ids 的 table 里分别写明编号；若本是一家，请把两处写法改成一样。',
  }),
  'import-name-unknown': ({ value, kind, nearest }) => ({
    found: `data/${kind}/ 里没有名称是“${value}”的记录`,
    expected: '与记录里的名称或简称一字不差',
    mend:
      nearest === ''
        ? '改正名称，或先补上这条记录，或在 ids 的 table 里写明编号。'
        : `是否应为“${nearest}”？也可在 ids 的 table 里写明编号。`,
  }),
  'import-name-ambiguous': ({ value, ids }) => ({
    found: `名称是“${value}”的记录不止一条：${listed(ids)}`,
    expected: '名称只对应一条记录',
    mend: '在 ids 的 table 里写明它的编号；同名各村都要导入的，在 CSV 里加一列编号。',
  }),
  'import-field-taken': ({ field }) => ({
    found: `“${field}”写了两次，或它的上一级已经是一个值`,
    expected: '每个字段只从一处取值',
    mend: '在 constants、columns、joins 里留下一处。',
  }),
  'import-row-repeated': ({ key }) => ({
    found: `这一行与另一行说的是同一件事：${key}`,
    expected: '一条记录、一个分项只有一行',
    mend: '删去重复的一行；合计、小计之类的行用 skip 略过。',
  }),
  'import-row-unmatched': () => ({
    found: '这一行在主表里找不到相配的行，不会被导入',
    expected: '每一行都配得上主表的一行',
    mend: '核对相配的那一列；确实不要的行用 skip 略过并写明原因。',
  }),
  'import-edit-unsafe': () => ({
    found: '这个文件要改的地方被别处引用（& 和 *），自动改会连带改到别的记录',
    expected: '要改的值是直接写出的',
    mend: '先把引用改成直接写出的值，再导入；或手工改这几处。',
  }),
  ...noticeFindings,
  ...lifecycleFindings,

  ...personalFindings,
  ...schemeFindings,
  ...sheetFindings,
};
