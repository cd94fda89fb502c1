import { existsSync, readFileSync } from 'node:fs';
import { readDoctorOptions } from '../../bot/doctor/options.ts';
import { faultsOfAz } from '../infra/az.ts';
import { type Command, commandsOf } from '../infra/shell.ts';

/** What a command that is typed has to print. */
export const TYPED: readonly (readonly [RegExp, RegExp])[] = [
  [/ ask .*--approver eaf215e1\S* --press approve /, /Whoever asked may not approve a change of access/],
  [/ ask .*"break glass: [^"]+"$/, /🟢 Green · kv-shop-wildcard-contoso-com/],
  [/ ask .*--press approve --press undo /, /[Tt]aken back/],
  [
    / ask .*"what is yellow\?" "what does \w+ mean\?"$/,
    /1 yellow · 1 certificate[\s\S]*not permitted to read the vault/,
  ],
  [/ ask .*"warum ist shop\.contoso\.com gelb\?"$/, /App Service darf den Tresor nicht lesen/],
  [
    / ask .*"what will fail [^"]+" ".* as bicep"$/,
    /1 of 1 will fail[\s\S]*Microsoft\.KeyVault\/vaults\/accessPolicies@/,
  ],
  [/ simulator -- --world \S+ --record \S+$/, /^listening on http:\/\/127\.0\.0\.1:\d+/],
  [/ audit -- verify --store \w+\.sqlite$/, /^\d+ lines, chain sound, last hash [0-9a-f]{64}$/m],
  [/^npm run -s settings$/, /^written: docs\/settings\.md, docs\/clouds\.md, \.env\.example$/m],
  [/ doctor -- --world \S+$/, /^ok +vault +kv-shop/m],
];

/** Pages, or single lines, that a test of their own follows. */
export const FOLLOWED: readonly { readonly page: string; readonly line: RegExp; readonly test: string }[] = [
  { page: 'docs/add-a-rule.md', line: /./, test: 'test/docs/add-a-rule.test.ts' },
  { page: 'docs/teams-app.md', line: / manifest | icons$/, test: 'test/manifest/teams-app.test.ts' },
  { page: 'docs/deploy.md', line: /^node --print |^export TEMPLATE=/, test: 'test/infra/deploy-docs.test.ts' },
  { page: 'docs/deploy.md', line: /^docker (build|run) /, test: 'test/infra/image.test.ts' },
  { page: 'docs/deploy.md', line: /^npm run -s package$/, test: 'test/infra/package.test.ts' },
  { page: 'docs/deploy.md', line: /^npm run -s manifest /, test: 'test/manifest/options.test.ts' },
  { page: 'docs/dependencies.md', line: /^npm ls /, test: 'test/docs/dependencies.test.ts' },
  { page: 'docs/operations.md', line: /^npm run -s (backup|restore|audit) /, test: 'test/operations.test.ts' },
  { page: 'README.md', line: / ask | audit | simulator | understand$/, test: 'test/readme.test.ts' },
  { page: 'README.md', line: /^npm ci && npm run demo$/, test: 'test/browser/channel.test.ts' },
  { page: 'CONTRIBUTING.md', line: /^npm run (check|-s architecture)$/, test: 'test/docs/add-a-rule.test.ts' },
];

/** Programs that are no part of the project, by the words that a line of theirs may begin with, and the options it may have. */
const OTHERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^git clone \S+ \w+$|^git pull$|^cd \w+$|^uuidgen$|^npm ci$|^npm test$/, []],
  [/^export( [A-Z_]+=\S+)+$/, []],
  [/^curl .*\/healthz$/, ['--fail', '--retry', '--retry-delay', '--retry-all-errors']],
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What is wrong with a line that is not typed: it is read, against what there is. Null where no test knows such a line. */
export function faultsOfLine(line: string): readonly string[] | null {
  if (line.startsWith('npm test -- '))
    return line
      .slice(12)
      .split(' ')
      .filter((path) => !existsSync(path));
  const doctor = /^npm run -s doctor(?: -- (.*))?$/.exec(line);
  if (doctor) {
    readDoctorOptions(doctor[1]?.split(' ') ?? []);
    return [];
  }
  const faults = commandsOf(line.replace(/^[A-Z_]+=(?=\$\()/, 'export MADE=')).map(faultsOfCommand);
  return faults.includes(null) ? null : faults.flatMap((each) => each ?? []);
}

function faultsOfCommand(command: Command): readonly string[] | null {
  const { words } = command;
  if (words[0] === 'az') return faultsOfAz(command);
  if (words[0] === 'npm' && words[1] === 'run') {
    const script = words.slice(2).find((word) => !word.startsWith('-')) ?? '';
    return script in scripts ? [] : [`npm run ${script}: no such script`];
  }
  const known = OTHERS.find(([form]) => form.test(words.join(' ')));
  if (!known) return null;
  return words.filter((word) => word.startsWith('-') && !known[1].includes(word));
}
