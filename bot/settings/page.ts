import type { Group, Setting } from './setting.ts';

const HEAD = `# Settings

The bot is configured by its environment alone, once, when it starts; the same image runs in every cloud. An empty setting is
as good as none. It does not start with a fault in its configuration, names all of them at once, and never tells a value.
This page is written by \`npm run -s settings\` from what the bot reads, as is \`.env.example\`: on a machine of one's own,
copied to \`.env\`, it is what \`npm run start:env\` reads.

What is marked **secret** belongs into Key Vault, and its reference into the settings of the app, whose identity is
\`Key Vault Secrets User\` there. A reference that App Service cannot resolve is a fault that says what to check.

\`\`\`sh
az webapp config appsettings set --resource-group GROUP --name APP \\
  --settings "MicrosoftAppPassword=@Microsoft.KeyVault(SecretUri=https://VAULT.vault.azure.net/secrets/NAME)"
\`\`\`
`;

/** The page that tells of every setting: a table for each group. */
export function settingsPage(groups: readonly Group[]): string {
  return [HEAD, ...groups.map(({ title, settings }) => `## ${title}\n\n${tableOf(Object.entries(settings))}\n`)].join(
    '\n',
  );
}

function tableOf(settings: readonly (readonly [string, Setting])[]): string {
  const rows = settings.map(([name, { meaning, kind, usual, example, secret }]) => [
    `\`${name}\``,
    secret ? `**Secret.** ${meaning}` : meaning,
    kind.takes,
    usual === '' ? '–' : `\`${usual}\``,
    `\`${example}\``,
  ]);
  const head = ['setting', 'meaning', 'value', 'default', 'example'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
