import type { Group, Setting } from './setting.ts';

const HEAD = `# The settings of Greenlight, written by \`npm run -s settings\`. What each takes: docs/settings.md
# Copy this to .env, take away the # before what you set, and keep that file out of every repository.
# Shown is the default, or else an example; of a secret nothing.
`;
const WIDTH = 110;

/** A file of all settings for whoever starts the bot on a machine of their own. Nothing in it is set. */
export function envExample(groups: readonly Group[]): string {
  return [HEAD, ...groups.map(({ title, settings }) => `## ${title}\n\n${linesOf(settings)}`)].join('\n');
}

function linesOf(settings: Group['settings']): string {
  return Object.entries(settings)
    .map(([name, each]) => `${comment(each)}\n# ${name}=${each.secret ? '' : each.usual || each.example}\n`)
    .join('\n');
}

function comment({ meaning, secret }: Setting): string {
  const plain = meaning.replace(/\[([^\]]+)\]\([^)]+\)/g, 'docs/$1');
  const lines: string[] = [];
  for (const word of `${secret ? 'Secret. ' : ''}${plain}`.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}
