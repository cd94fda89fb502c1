import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

/** [who, may not import, because]. Imports are paths from the root, or package names. */
const imports: readonly [RegExp, RegExp, string][] = [
  [/^services\//, /^(bot|cards|demo|simulator)\//, 'services know nothing of chat or cards'],
  [/^services\/domain\//, /^(?!services\/domain\/|sentences\/index\.ts$|node:crypto$)/, 'the nouns stand alone'],
  [/^services\/rules\//, /^(?!services\/(domain|rules)\/|sentences\/index\.ts$)/, 'a rule sees facts and nothing else'],
  [
    /^services\/remediations\//,
    /^(?!services\/(domain|remediations)\/|sentences\/index\.ts$)/,
    'a cure sees facts and nothing else',
  ],
  [
    /^services\/approvals\//,
    /^(?!services\/(domain|approvals)\/|sentences\/index\.ts$)/,
    'a policy sees the case and nothing else',
  ],
  [
    /^services\/fleet\//,
    /^(?!services\/(domain|fleet)\/|sentences\/index\.ts$|fuse\.js$)/,
    'the overview sees judged certificates and nothing else',
  ],
  [
    /^services\/code\//,
    /^(?!services\/(domain|code)\/|sentences\/index\.ts$)/,
    'code is written from a plan and nothing else',
  ],
  [
    /^services\/audit\//,
    /^(?!services\/(domain|audit)\/|sentences\/index\.ts$)/,
    'the audit is told from its lines and nothing else',
  ],
  [/^services\/cases\//, /^services\/(azure\/(?!gateway)|store)/, 'a use case knows ports only'],
  [/^services\/cases\//, /^(@|node:|botbuilder|restify)/, 'a use case knows ports only'],
  [/^services\/azure\//, /^services\/(?!azure|domain)/, 'Azure is asked, and asks nothing'],
  [
    /^services\/doctor\//,
    /^services\/(?!doctor|domain|azure\/(examiner|gateway|in-turns)\.ts$|code\/quote\.ts$)/,
    'a doctor knows ports only',
  ],
  [/^services\/doctor\//, /^(@|node:|botbuilder|restify)/, 'a doctor knows ports only'],
  [/^services\/watch\//, /^services\/(azure\/(?!gateway)|store)/, 'a patrol knows ports only'],
  [/^services\/watch\//, /^(@|node:|botbuilder|restify)/, 'a patrol knows ports only'],
  [
    /^services\/store\//,
    /^services\/(?!store|domain|cases\/ports|watch\/ports)/,
    'a store keeps cases and asks nothing',
  ],
  [/^sentences\//, /^(?!sentences\/|(intl-messageformat|node:module)$)/, 'what is said knows nothing of who says it'],
  [/^(?!sentences\/)/, /^sentences\/(?!index\.ts)/, 'the door to what is said is sentences/index.ts'],
  [/^cards\//, /^(bot|demo|simulator)\//, 'a card knows nothing of the conversation it is shown in'],
  [/^cards\//, /^node:(?!module$)/, 'a card is a pure function, which may load late what draws it'],
  [/^bot\/language\//, /^(?!bot\/language\/)/, 'language is understood without anything else'],
  [
    /^(?!services\/|bot\/(asking|compose|compose-copies|compose-doctor|compose-shared|compose-sign-in|serving)\.ts)/,
    /^services\/(?!index\.ts)/,
    'the door to services is services/index.ts',
  ],
  [/^(?!gallery\/)/, /^(gallery|test)\//, 'nothing that works needs the pictures, or the tests'],
  [/^gallery\//, /^(bot|services|simulator|demo)\//, 'a picture is made of cards alone'],
  [/^manifest\//, /^(bot|cards|services|simulator|demo)\//, 'the app package is made without the bot'],
  [/^(?!manifest\/)/, /^manifest\//, 'nothing that runs needs the app package'],
  [
    /./,
    /^(bot|demo|gallery|manifest|simulator)\/index\.ts$|^gallery\/icons\.ts$|^bot\/(ask|audit|backup|doctor|restore|understand|write-settings)\.ts$/,
    'nobody imports a program',
  ],
  [
    /^(?!services\/(azure|store\/azure)\/)/,
    /^@azure\/(?!monitor-)/,
    'the Azure SDK stays behind services/azure and the store',
  ],
  [
    /^(?!bot\/telemetry\/)/,
    /^(prom-client|@opentelemetry\/|@azure\/monitor-)/,
    'what counts and traces is known to bot/telemetry alone',
  ],
  [/^(?!bot\/telemetry\/(otel\/|telemetry\.ts))/, /^bot\/telemetry\/otel\//, 'what sends traces is loaded by one file'],
  [/^services\/azure\//, /^@azure\/(data-tables|storage-queue)/, 'tables and queues are behind services/store'],
  [/^(?!services\/store\/)/, /^node:sqlite$/, 'the store is behind services/store'],
  [/^(?!bot\/)/, /^(botbuilder|restify)/, 'the Bot Framework stays inside bot'],
  [/^(?!cards\/render\.ts)/, /^adaptivecards-templating$/, 'templates are filled in one place'],
  [/^(?!simulator\/|demo\/)/, /^simulator\//, 'the simulator is its own program'],
  [/^simulator\//, /^(bot|cards|services|demo)\//, 'the simulator knows nothing of the product'],
];

/** [who, may not say, because]. The simulator, the demo and the gallery are programs of their own, with a world of their own. */
const words: readonly [RegExp, RegExp, string][] = [
  [
    /^(?!bot\/(ask|audit|backup|restore|filling|index|compose|compose-doctor|compose-shared|compose-sign-in|doctor|program|serving|understand|write-settings)\.ts|manifest\/index\.ts|simulator\/|demo\/|gallery\/)/,
    /process\.|Date\.now\(\)|new Date\(\)|performance\.|Math\.random|randomUUID|setTimeout|setInterval/,
    'the world enters where the parts are joined',
  ],
  [
    /^(?!bot\/(thread|terminal)\.ts)/,
    /\.(sendActivity|updateActivity|continueConversationAsync)\(/,
    'one file speaks to Teams',
  ],
  [/./, /export default|\benum \w|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore|\bTODO\b/, 'house style'],
  [
    /^(?!services\/azure\/|services\/store\/azure\/answer\.ts|simulator\/)/,
    /\bstatusCode === |\.statusCode\b/,
    'status codes are read in one place',
  ],
  [
    /^bot\/telemetry\/(?!otel\/)/,
    /^import (?!type )[^;]*'\.\/(?:prometheus|otel\/[\w-]+)\.ts'/m,
    'what counts and traces is loaded when the bot is up',
  ],
  [/^services\/azure\/(?!clients\.ts)/, /keyvault-secrets/, 'what may be done with secrets is said in one place'],
  [/^services\/azure\//, /\bgetSecret\(|\/secrets\/\$\{[^}]+\}\?/, 'the bot never asks for a private key'],
];

const FOLDERS = ['bot', 'cards', 'sentences', 'services', 'simulator', 'demo', 'gallery', 'manifest'];
const MOST_LINES = 200;
const VAGUE = /^(utils?|helpers?|common|misc|manager|processor|data|info)\.ts$/;

const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function importsOf(file: string): readonly string[] {
  return [...(texts.get(file) ?? '').matchAll(/(?:from |import |import\(\s*)'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  );
}

test('there is something to guard', () => expect(files.length).toBeGreaterThan(50));

describe.each(files)('%s', (file) => {
  const text = texts.get(file) ?? '';
  const imported = importsOf(file);

  test('keeps to its place', () => {
    const broken = [
      ...imports.filter(([who, what]) => who.test(file) && imported.some((name) => what.test(name))),
      ...words.filter(([who, what]) => who.test(file) && what.test(text)),
    ];

    expect(broken.map(([, , because]) => because)).toEqual([]);
  });

  test('is short and named for what it is', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(basename(file)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/);
    expect(basename(file)).not.toMatch(VAGUE);
  });
});

test('no two files import each other, by whatever way round', () => {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of importsOf(file)) if (texts.has(next)) visit(next, [...path, file]);
    state.set(file, 'done');
  };

  for (const file of files) visit(file, []);

  expect(cycles).toEqual([]);
});

test('half of the files are short, and nine in ten are not long', () => {
  const lengths = [...texts.values()].map((text) => text.split('\n').length).toSorted((one, other) => one - other);

  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(50);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(100);
});
