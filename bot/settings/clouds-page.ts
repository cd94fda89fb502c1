import { CLOUD_NAMES, CLOUDS, type CloudName } from '../../services/index.ts';
import { CHANNELS } from '../gate/channel.ts';

const HEAD = `# Clouds

\`GREENLIGHT_CLOUD\` says where Azure and Teams are. The bot asks and believes the hosts of that cloud and no other: these are what
a firewall has to let it reach, besides the host names that it probes and the model, where there is one. Written by \`npm run -s settings\`; the source of each fact stands in \`services/azure/clouds.ts\`
and \`bot/gate/channel.ts\`. GCC is in the public cloud.
`;

const TITLES: { readonly [C in CloudName]: string } = {
  public: 'public',
  usgov: 'US Government (GCC High)',
  dod: 'Department of Defense',
  china: 'China (21Vianet)',
};

/** What differs between clouds, a line each. */
const FACTS: readonly (readonly [string, (cloud: CloudName) => readonly string[]])[] = [
  ['setting', (cloud) => [cloud]],
  ['Entra', (cloud) => [...new Set([CLOUDS[cloud].loginHost, CHANNELS[cloud].login].map(hostOf))]],
  ['Azure Resource Manager', (cloud) => [hostOf(CLOUDS[cloud].armEndpoint)]],
  ['Microsoft Graph', (cloud) => [hostOf(CLOUDS[cloud].graphEndpoint)]],
  ['Key Vault', (cloud) => [`*.${CLOUDS[cloud].vaultSuffix}`]],
  ['storage account', (cloud) => [`*.table.${CLOUDS[cloud].storageSuffix}`, `*.queue.${CLOUDS[cloud].storageSuffix}`]],
  ['App Service', (cloud) => [CLOUDS[cloud].appServiceId ?? 'by its service principal name']],
  ['Teams', (cloud) => CHANNELS[cloud].hosts],
  ['issuer of its tokens', (cloud) => [CHANNELS[cloud].issuer]],
  ['OpenID metadata', (cloud) => [CHANNELS[cloud].keys]],
  ["service of users' tokens", (cloud) => [hostOf(CHANNELS[cloud].tokens)]],
];

/** The page that tells which hosts are asked in which cloud. */
export function cloudsPage(): string {
  const rows = FACTS.map(([what, told]) => [
    what,
    ...CLOUD_NAMES.map((cloud) =>
      told(cloud)
        .map((each) => (/ /.test(each) ? each : `\`${each}\``))
        .join(', '),
    ),
  ]);
  const head = ['', ...CLOUD_NAMES.map((cloud) => TITLES[cloud])];
  return `${HEAD}\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

function hostOf(url: string): string {
  return new URL(url).host;
}
