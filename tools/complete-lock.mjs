/**
 * Adds to package-lock.json the optional platform packages that npm left out because the registry at hand did not
 * have them. Without the entries `npm ci` refuses the lock. Run it after every change of the lock.
 *
 *     node tools/complete-lock.mjs [--check]
 *
 * `--check` writes nothing and exits 1 when entries are missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
};
const processors = new Set(['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
const libraries = { gnu: 'glibc', musl: 'musl' };

/** Reads the platform out of a package name such as `@biomejs/cli-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => word in systems).map((word) => systems[word]);
  const cpu = words.filter((word) => processors.has(word));
  const libc = words.filter((word) => word in libraries).map((word) => libraries[word]);
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/** Finds the lock entry that `name` resolves to from the package at `from`, as Node looks folders up. */
function resolved(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const key = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (key in packages || at === '') return packages[key];
  }
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([from, entry]) =>
  Object.entries(entry.optionalDependencies ?? {}).filter(([name]) => !resolved(lock.packages, from, name)),
);

for (const [name, version] of missing) {
  if (!/^\d/.test(version)) throw new Error(`${name} is wanted as "${version}": only an exact version can be added`);
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name) };
}

if (missing.length === 0) {
  console.log('package-lock.json is complete.');
} else if (process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${missing.length} optional packages; run: node tools/complete-lock.mjs`);
  process.exitCode = 1;
} else {
  const root = lock.packages[''];
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': root, ...Object.fromEntries(sorted.filter(([key]) => key !== '')) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages added.`);
}
