import type { Expected } from '../story.ts';
import { incidents } from './index.ts';
import { leftOut } from './left-out.ts';

/** The page that says what becomes of every incident that is known. */
export function incidentsPage(): string {
  const [told, other] = [Object.entries(incidents), Object.entries(leftOut)];
  return [
    '# What people met, and what Greenlight says to it',
    '',
    `${told.length + other.length} incidents that people told of in public. ${told.length} of them are about certificates of App Service and have a state`,
    'that can be built: `test/worlds/incident-*.json` holds each as a world, and `test/worlds.test.ts` asks, approves and undoes',
    `in every one. ${other.length} are left out, each with its reason. \`npm run -s score\` counts them.`,
    '',
    '| incident | how things were | what is said | the fix |',
    '|---|---|---|---|',
    ...told.map(([id, { source, tells, says }]) => row(`[${id}](${source})`, tells, verdict(says), fix(says))),
    '',
    '## Left out',
    '',
    '| incident | why |',
    '|---|---|',
    ...other.map(([id, { source, why }]) => row(`[${id}](${source})`, why)),
    '',
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function verdict({ colour, first, finds }: Expected): string {
  const others = finds.filter((rule) => rule !== first).map((rule) => `\`${rule}\``);
  const found = [...(first ? [`**\`${first}\`**`] : []), ...others];
  return [colour, ...(found.length > 0 ? [found.join(', ')] : [])].join(': ');
}

function fix({ plan, approved }: Expected): string {
  if (!plan) return '';
  const end = approved === 'green' ? 'green' : approved && 'stage' in approved ? 'Azure refuses' : 'nobody here may';
  return `${plan.map((kind) => `\`${kind}\``).join(', ')} → ${end}`;
}
