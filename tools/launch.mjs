/**
 * Runs a script of this checkout under Node.js 24, on a machine that may have an older one and nothing installed.
 *
 *     node tools/launch.mjs SCRIPT [ARGUMENT...]
 *
 * Plain JavaScript, because it must start on Node.js 20. It speaks on stderr only: stdout belongs to the script.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Major and minor version; `engines` in package.json says the same. */
const wanted = [24, 8];
const checkout = path.dirname(path.dirname(realpathSync(fileURLToPath(import.meta.url))));

/** Runs `script` (a path inside the checkout) with `args` under Node.js 24, and ends this process as it ended. */
export async function launch(script, args) {
  const node = newEnough(process.versions.node) ? process.execPath : installNode();
  const env = {
    ...process.env,
    PATH: [path.dirname(node), path.join(checkout, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Reading and stripping hundreds of modules takes half a second each time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(checkout, 'node_modules', '.cache', 'node'),
  };
  if (installOnce(checkout, '正在安装依赖(首次运行约需一分钟)……', node, env)) {
    console.error('正在编译页面模板……');
    // A build compiles what is missing, and says what stands in its way.
    spawnSync(node, [path.join(checkout, 'tools', 'theme.ts')], { env, stdio: 'ignore' });
  }

  const child = spawn(node, [path.join(checkout, script), ...args], { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await new Promise((resolve, reject) => {
    child.on('exit', (...end) => resolve(end));
    child.on('error', reject);
  });
  process.exit(code ?? 128 + constants.signals[signal]);
}

function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
}

/** Installs the Node.js of tools/node and gives the path of its executable. */
function installNode() {
  const folder = path.join(checkout, 'tools', 'node');
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const node = path.join(folder, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node');
  const offered = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).optionalDependencies;
  if (!(name in offered)) giveUp(`${process.platform}-${process.arch} 系统上不能自动安装 Node.js。`);

  const notice = `本机 Node.js 为 ${process.version},正在安装 ${offered[name]}……`;
  installOnce(folder, notice, process.execPath, process.env, node);
  if (spawnSync(node, ['--version']).status !== 0) giveUp(`装好的 Node.js ${offered[name]} 在本机无法运行。`);
  return node;
}

/**
 * Runs `npm ci` in `folder`, unless what stands there was installed from the present lock file on this platform.
 * npm takes an optional package that it could not fetch for a success; `outcome` is what must stand afterwards. Gives whether
 * it was run.
 */
function installOnce(folder, notice, node, env, outcome = path.join(folder, 'node_modules')) {
  const lock = readFileSync(path.join(folder, 'package-lock.json'));
  const now = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  const stamp = path.join(folder, 'node_modules', '.sunboard-installed');
  if (existsSync(outcome) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;

  console.error(notice);
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('npm-cli.js') ? [node, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...options], {
    cwd: folder,
    env,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(outcome)) {
    console.error(`安装失败(在 ${folder} 运行 npm ci 时出错)。请检查网络与 npm 源的设置,再运行一次。`);
    process.exit(1);
  }
  writeFileSync(stamp, now);
  return true;
}

function giveUp(reason) {
  console.error(`${reason}\nSunboard 需要 Node.js ${wanted.join('.')} 或更新版本,本机为 ${process.version}。`);
  console.error('请先自行安装(https://nodejs.org/;macOS 也可用 brew install node),再运行一次。');
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  const [script, ...args] = process.argv.slice(2);
  await launch(script, args);
}
